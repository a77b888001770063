fn run(f: &mut Box<dyn FnMut()>) { f() }
fn main() {}
