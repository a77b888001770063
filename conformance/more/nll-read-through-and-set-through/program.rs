fn get(_: &i32) {}
fn set(x: &mut i32) { *x = 1 }
fn go(x: &mut i32) { let a = || get(x); let mut b = || { get(x); set(x); }; b(); a(); }
fn main() {}
