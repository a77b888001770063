fn want<T: Clone>(_: T) {}
fn main() { let s = String::new(); let c = move || s.len(); want(c.clone()); want(c); }
