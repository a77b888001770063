fn run<F: Fn()>(f: F) { f() }
fn mutate<F: FnMut()>(mut f: F) { f() }
fn main() { let mut n = 0; run(|| mutate(|| n = 1)); }
