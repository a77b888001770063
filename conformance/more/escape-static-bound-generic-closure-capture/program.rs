fn want<F: FnOnce() + 'static>(_: F) {}
fn go<F: FnOnce()>(f: F) { want(move || f()); }
fn main() {}
