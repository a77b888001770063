fn run<F: FnOnce() + Copy>(f: F) { f(); f(); }
fn main() { let s = String::new(); run(|| { s.len(); }); }
