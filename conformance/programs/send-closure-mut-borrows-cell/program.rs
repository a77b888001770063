use std::cell::Cell;
fn want<F: FnMut() + Send>(_: F) {}
fn main() { let mut c = Cell::new(1); want(|| *c.get_mut() = 2); }
