use std::sync::{Arc, Mutex};
fn main() { let m = Arc::new(Mutex::new(0)); let k = m.clone(); std::thread::spawn(move || { *k.lock().unwrap() += 1; }); drop(m); }
