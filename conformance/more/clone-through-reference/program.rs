fn main() { let mut s = vec![1]; let r = &s; let mut d = r.clone(); s.push(1); d.push(2); }
