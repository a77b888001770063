fn eat<T>(_: T) {}
fn go(a: &mut i32) { eat(a); *a = 2; }
fn main() {}
