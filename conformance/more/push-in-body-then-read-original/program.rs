fn main() { let x = 1; let mut l: Vec<&i32> = vec![]; { let mut f = || l.push(&x); f(); } println!("{:?} {}", l, x); }
