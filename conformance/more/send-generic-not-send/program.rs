fn want<F: FnOnce() + Send>(_: F) {}
fn go<F: FnOnce()>(f: F) { want(f); }
fn main() {}
