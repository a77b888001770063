fn run<F: FnMut()>(mut f: F) { f() }
fn wrap<F: FnMut()>(mut f: F) { run(|| f()) }
fn main() {}
