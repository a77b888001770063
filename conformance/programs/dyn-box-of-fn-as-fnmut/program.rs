fn main() { let c = || 1;
    let mut b: Box<dyn FnMut() -> i32> = Box::new(c);
    b();
}
