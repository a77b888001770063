fn main() { let mut l: Vec<&i32> = vec![]; { let x = 1; let mut f = || l.push(&x); f(); } println!("{:?}", l); }
