fn run<F: Fn(i32)>(_: F) {}
fn main() { run(|_: &str| {}); }
