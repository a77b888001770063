fn run(_: Box<dyn Fn()>) {}
fn main() { let b: Box<dyn Fn()> = Box::new(|| {}); run(b); run(b); }
