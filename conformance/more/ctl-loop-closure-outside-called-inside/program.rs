fn main() { let mut n = 0; let mut c = || n += 1; for _ in 0..2 { c(); } n = 2; println!("{}", n); }
