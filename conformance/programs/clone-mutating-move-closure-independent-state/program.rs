fn main() {
    let mut n = 0;
    let mut c = move || { n += 1; n };
    let mut d = c.clone();
    assert_eq!((c(), c(), d()), (1, 2, 1));
}
