fn run(f: &mut dyn FnMut()) { f() }
fn main() { let mut n = 0; run(&mut || n += 1); }
