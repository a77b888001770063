fn main() { let mut v = vec![1]; let m = &mut v; let d = m.clone(); m.push(1); println!("{:?}", d); v.push(1); }
