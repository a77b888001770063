fn want<F: FnOnce() + 'static>(_: F) {}
fn go<T>(t: T) { want(move || drop(t)); }
fn main() {}
