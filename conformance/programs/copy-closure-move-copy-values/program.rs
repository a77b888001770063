fn want<T: Copy>(_: T) {}
fn main() { let n = 1; let c = move || n; want(c); c(); }
