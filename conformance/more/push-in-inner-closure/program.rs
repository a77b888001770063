fn main() { let mut x = 1; let mut l: Vec<&i32> = vec![]; { let mut f = || { let mut g = || l.push(&x); g(); }; f(); } x = 2; println!("{:?} {}", l, x); }
