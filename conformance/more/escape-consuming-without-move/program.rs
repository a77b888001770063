fn get() -> impl FnOnce() { let s = String::new(); || drop(s) }
fn main() {}
