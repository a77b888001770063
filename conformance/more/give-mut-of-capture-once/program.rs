fn call_once<R>(f: impl FnOnce() -> R) { f(); }
fn main() { let mut x = 1; call_once(|| &mut x); }
