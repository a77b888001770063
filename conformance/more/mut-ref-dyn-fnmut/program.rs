fn run(f: &dyn FnMut()) { f() }
fn main() {}
