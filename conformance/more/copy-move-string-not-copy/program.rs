fn want<T: Copy>(_: T) {}
fn main() { let s = String::new(); let c = move || s.len(); want(c); }
