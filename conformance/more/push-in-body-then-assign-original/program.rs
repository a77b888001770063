fn main() { let mut x = 1; let mut l: Vec<&i32> = vec![]; { let mut f = || l.push(&x); f(); } x = 2; println!("{:?} {}", l, x); }
