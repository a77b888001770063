fn run<F: FnMut(i32)>(_: F) {}
fn main() { let c = |_: i32, _: i32| {}; run(c); }
