fn main() { let p = (String::new(), String::new()); let _c = || drop(p.0); drop(p.1); }
