fn run<F: FnMut()>(mut f: F) { f() }
fn main() { run(|| {}); }
