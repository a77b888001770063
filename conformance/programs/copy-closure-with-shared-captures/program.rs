fn want<T: Copy>(_: T) {}
fn main() { let s = String::new(); let c = || s.len(); want(c); c(); }
