fn run<F: Fn(&i32)>(f: F) { f(&1) }
fn main() { run(|_x| {}); }
