struct S<F: Fn() -> i32> { f: F }
fn main() { let mut n = 1; let c = || n; let s = S { f: c }; n = 2; (s.f)(); }
