fn set(x: &mut i32) { *x = 1 }
fn go(a: &mut i32) { set(a); set(a); *a = 2; }
fn main() {}
