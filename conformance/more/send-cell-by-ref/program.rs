use std::cell::Cell;
fn want<F: Fn() + Send>(_: F) {}
fn main() { let c = Cell::new(1); want(|| c.set(2)); }
