fn run<F: Fn(i32)>(_: F) {}
fn main() { let c = |_: &str| {}; run(c); }
