fn want<T: Copy>(_: T) {}
fn main() { let mut n = 0; let c = || n += 1; want(c); }
