fn call_once<R>(f: impl FnOnce() -> R) { f(); }
fn main() { let mut x = 1; let mut y = 2; let mut r = &mut y; call_once(|| { r = &mut x; }); *r = 1; }
