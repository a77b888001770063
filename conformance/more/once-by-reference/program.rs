fn run<F: FnOnce()>(f: F) { f() }
fn main() { let s = String::new(); let c = || { s.len(); }; run(&c); c(); }
