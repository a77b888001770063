fn want<F: Fn() -> i32 + 'static>(_: F) {}
fn main() { let x = 1; let c = || x; want(c); }
