fn boxed<F: Fn()>(f: F) -> Box<dyn Fn()> { Box::new(f) }
fn main() {}
