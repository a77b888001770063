fn main() { let mut x = 1; let mut v = vec![]; for _ in 0..2 { v.push(&mut x); } }
