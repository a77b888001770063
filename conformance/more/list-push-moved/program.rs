fn main() { let mut v = vec![]; let s = String::new(); v.push(s); s.len(); }
