fn run<F: Fn(&i32)>(f: F) { f(&1) }
fn main() { let c = |x: &i32| { let _y = *x; }; run(c); }
