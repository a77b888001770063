fn run<F: FnMut()>(mut f: F) { f() }
fn wrap<F: FnMut()>(f: F) { run(|| f()) }
fn main() {}
