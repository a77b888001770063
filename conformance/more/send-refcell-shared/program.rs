use std::cell::RefCell;
fn want<F: FnOnce() + Send>(_: F) {}
fn main() { let c = RefCell::new(1); want(|| { *c.borrow_mut() = 2; }); }
