fn run<F: FnMut()>(mut f: F) { f() }
fn main() { let s = String::new(); let mut n = 0; let c = || { n += 1; drop(s); }; run(c); }
