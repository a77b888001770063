fn run<F: Fn(i32, i32)>(_: F) {}
fn main() { run(|(_a, _b): (i32, i32)| {}); }
