struct S<F: FnOnce()> { f: F, n: i32 }
fn main() { let t = String::new(); let c = || drop(t); let k = 1; let s = S { f: c, n: k }; (s.f)(); println!("{}", s.n); }
