fn want<F: FnOnce() + Send>(_: F) {}
fn main() { let b: Box<dyn FnOnce()> = Box::new(|| {}); want(b); }
