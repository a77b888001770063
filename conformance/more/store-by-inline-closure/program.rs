fn run<F: FnMut()>(mut f: F) { f() }
fn main() { let long = 10; let mut r = &long; let mut other = 2; run(|| r = &other); other = 3; println!("{}", *r); }
