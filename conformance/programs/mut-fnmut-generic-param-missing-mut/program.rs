fn run<F: FnMut()>(f: F) { f() }
fn main() {}
