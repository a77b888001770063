fn run<F: Fn()>(_: F) {}
fn main() { run(|_x| {}); }
