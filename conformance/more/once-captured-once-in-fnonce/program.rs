fn wrap<F: FnOnce()>(f: F) -> impl FnOnce() { move || f() }
fn main() {}
