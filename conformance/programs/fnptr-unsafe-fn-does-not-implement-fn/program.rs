unsafe fn g() {}
fn run<F: FnOnce()>(_: F) {}
fn main() { run(g); }
