fn run<F: Fn()>(f: F) { f() }
fn wrap<F: FnMut()>(mut f: F) { run(|| f()) }
fn main() {}
