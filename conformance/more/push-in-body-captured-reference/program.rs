fn main() { let mut x = 1; let mut l: Vec<&i32> = vec![]; let r = &x; { let mut f = || l.push(r); f(); } x = 2; println!("{:?} {}", l, x); }
