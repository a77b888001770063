fn go(x: &mut i32) { let mut c = || *x = 0; *x = 1; c(); }
fn main() {}
