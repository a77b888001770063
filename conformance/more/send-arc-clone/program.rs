use std::sync::Arc;
fn main() { let a = Arc::new(1); let b = a.clone(); std::thread::spawn(move || { drop(b); }); drop(a); }
