fn run<F: FnOnce()>(f: F) { f() }
fn main() { let s = String::new(); let c = || drop(s); run(c); c(); }
