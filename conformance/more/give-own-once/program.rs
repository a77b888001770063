fn call_once<R>(f: impl FnOnce() -> R) { f(); }
fn main() { let s = String::new(); call_once(move || &s); }
