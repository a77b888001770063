fn main() { let mut x = 1; let mut v = vec![]; v.push(&x); x = 2; println!("{:?}", v); }
