use std::sync::Mutex;
fn par<F: Fn(i32) + Sync>(f: F) { f(1) }
fn main() { let m = Mutex::new(0); par(|x| *m.lock().unwrap() += x); }
