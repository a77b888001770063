fn with<F: FnOnce(&i32)>(f: F) { f(&1) }
fn main() { let mut out = 0; with(|r| out = *r); println!("{}", out); }
