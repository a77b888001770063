fn apply<F: FnOnce(String) -> usize>(f: F, s: String) -> usize { f(s) }
fn main() { let s = String::new(); apply(|t| t.len(), s); s.len(); }
