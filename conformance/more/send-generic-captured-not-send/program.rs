fn want<F: FnOnce() + Send>(_: F) {}
fn go<F: FnOnce()>(f: F) { want(move || f()); }
fn main() {}
