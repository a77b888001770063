fn main() { let mut v = vec![1]; let r = &v; for _ in 0..2 { println!("{:?}", r); v.push(1); } }
