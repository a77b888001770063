fn run<F: Fn()>(f: F) { f() }
fn main() { let mut n = 0; let mut c = || n += 1; let d = || c(); run(d); }
