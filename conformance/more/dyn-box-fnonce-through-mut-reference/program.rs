fn run(f: &mut Box<dyn FnOnce()>) { f() }
fn main() {}
