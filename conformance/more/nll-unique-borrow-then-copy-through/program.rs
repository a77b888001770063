fn go(x: &mut i32) { let mut c = || *x = 0; let _y = *x; c(); }
fn main() {}
