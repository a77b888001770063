fn run<F: Fn()>(f: F) { f() }
fn main() { let mut c = || {}; run(&mut c); }
