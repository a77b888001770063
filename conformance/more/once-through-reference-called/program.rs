fn run<F: FnOnce()>(f: &F) { f() }
fn main() {}
