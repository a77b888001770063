fn main() { let mut n = 1; let mut y = 2; let m = &mut n; *m = y; y = 3; println!("{} {}", n, y); }
