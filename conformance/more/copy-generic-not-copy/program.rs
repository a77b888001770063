fn want<T: Copy>(_: T) {}
fn go<F: Fn()>(f: F) { want(f); }
fn main() {}
