fn main() {
    let mut i = 3;
    { let mut b: Box<dyn FnMut() + '_> = Box::new(|| i += 1); b(); }
    assert_eq!(i, 4);
}
