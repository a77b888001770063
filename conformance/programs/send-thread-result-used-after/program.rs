use std::sync::Arc;
fn main() { let a = Arc::new(1); std::thread::spawn(move || *a); let _n = *a; }
