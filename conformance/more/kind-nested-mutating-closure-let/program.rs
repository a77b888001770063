fn run<F: Fn()>(f: F) { f() }
fn main() { let mut n = 0; let c = || { let mut d = || n += 1; d(); }; run(c); }
