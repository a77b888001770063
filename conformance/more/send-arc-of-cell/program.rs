use std::{cell::Cell, sync::Arc};
fn main() { let m = Arc::new(Cell::new(0)); std::thread::spawn(move || { m.set(1); }); }
