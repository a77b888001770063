fn main() { let mut v = vec![1]; let mut f = move || { v.push(1); &v }; f(); }
