fn force<F: FnOnce() -> i32>(f: F) -> i32 { f() }
fn main() { force(|| {}); }
