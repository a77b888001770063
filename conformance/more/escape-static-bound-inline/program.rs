fn want<F: Fn() -> i32 + 'static>(_: F) {}
fn main() { let x = 1; want(|| x); }
