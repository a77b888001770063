fn main() { let mut v = vec![]; { let x = 1; v.push(&x); } println!("{:?}", v); }
