fn run<F: Fn()>(f: F) { f(); f() }
fn main() { let b: Box<dyn Fn()> = Box::new(|| {}); run(b); }
