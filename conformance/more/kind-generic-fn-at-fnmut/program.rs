fn run<F: FnMut()>(mut f: F) { f() }
fn wrap<F: Fn()>(f: F) { run(f) }
fn main() {}
