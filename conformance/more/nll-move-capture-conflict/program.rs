fn main() { let x = String::new(); let r = &x; let _c = || drop(x); r.len(); }
