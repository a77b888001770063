fn run<F: Fn()>(f: F) { f() }
fn main() { let s = String::from("a"); let c = || drop(s); run(c); }
