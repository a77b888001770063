fn main() { let mut n = 1; let f = || n; let r = &f; let d = r.clone(); n = 2; d(); println!("{}", n); }
