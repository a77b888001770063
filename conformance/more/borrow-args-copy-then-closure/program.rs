fn with<F: FnOnce()>(_: i32, f: F) { f() }
fn main() { let mut n = 1; with(n, || n += 1); }
