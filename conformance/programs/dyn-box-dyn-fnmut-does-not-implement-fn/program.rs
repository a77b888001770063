fn run<F: Fn()>(f: F) { f() }
fn main() { let b: Box<dyn FnMut()> = Box::new(|| {}); run(b); }
