use std::rc::Rc;
fn want<F: FnOnce() + Send>(_: F) {}
fn main() { let r = Rc::new(1); want(move || drop(r)); }
