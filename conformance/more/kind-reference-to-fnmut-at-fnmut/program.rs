fn run<F: FnMut()>(mut f: F) { f() }
fn main() { let mut n = 0; let mut c = || n += 1; run(&mut c); run(&mut c); c(); }
