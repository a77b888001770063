struct S<F: Fn() -> i32> { f: F }
fn main() { let n = 1; let c = || n; let s = S { f: c }; (s.f)(); (s.f)(); }
