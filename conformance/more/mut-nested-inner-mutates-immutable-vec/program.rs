fn main() { let v = vec![1]; let _c = || { let mut d = || v.push(2); d(); }; }
