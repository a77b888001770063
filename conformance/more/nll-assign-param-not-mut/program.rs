fn go(x: &'static mut i32) { let mut c = |y: &'static mut i32| x = y; let _ = &mut c; }
fn main() {}
