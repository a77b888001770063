fn with<F: FnOnce()>(f: F, _: &i32) { f() }
fn main() { let mut n = 1; with(|| n += 1, &n); }
