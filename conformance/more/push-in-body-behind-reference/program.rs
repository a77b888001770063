fn main() { let mut x = 1; let mut l: Vec<&i32> = vec![]; { let m = &mut l; let mut f = || m.push(&x); f(); } x = 2; println!("{:?} {}", l, x); }
