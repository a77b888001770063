fn run<F: Fn() -> usize>(f: F) -> usize { f() }
fn main() { let s = String::new(); run(|| run(|| s.len())); }
