fn run<F: FnMut()>(mut f: F) { f() }
fn go(f: &mut dyn FnMut()) { run(f); f(); }
fn main() {}
