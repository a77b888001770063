struct S<F: FnMut()> { f: F }
fn main() { let mut n = 1; let mut c = || n += 1; let mut s = S { f: c }; (s.f)(); c(); }
