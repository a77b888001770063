fn main() { let mut v = vec![1]; let c = || v.len(); let x = 1; v.push(x); c(); }
