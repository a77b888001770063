fn call_mut<R>(mut f: impl FnMut() -> R) { f(); }
fn main() { let mut x = 1; call_mut(|| &mut x); }
