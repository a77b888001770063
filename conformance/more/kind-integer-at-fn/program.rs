fn run<F: Fn()>(_: F) {}
fn main() { run(1); }
