fn want<F: Fn() -> i32 + 'static>(_: F) {}
fn main() { want(|| 1); }
