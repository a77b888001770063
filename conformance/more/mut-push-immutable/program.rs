fn main() { let v = vec![1]; let mut c = || v.push(2); c(); }
