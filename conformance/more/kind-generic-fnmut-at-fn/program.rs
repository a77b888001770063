fn run<F: Fn()>(f: F) { f() }
fn wrap<F: FnMut()>(f: F) { run(f) }
fn main() {}
