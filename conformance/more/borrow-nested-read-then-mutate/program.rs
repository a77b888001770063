fn main() { let mut v = vec![1]; let c = || { let d = || v.len(); d() }; v.push(1); c(); }
