fn run<F: Fn()>(f: F) { f() }
fn main() { let mut n = 0; run(|| { let mut d = || n += 1; d(); }); }
