fn main() { let mut v = vec![1]; let r = &mut v; let mut c = move || r.push(1); c(); r.push(2); }
