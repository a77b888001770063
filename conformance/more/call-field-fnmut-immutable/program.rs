struct S<F: FnMut()> { f: F }
fn main() { let mut n = 1; let c = || n += 1; let s = S { f: c }; (s.f)(); }
