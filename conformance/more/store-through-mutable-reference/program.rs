fn main() { let x = 1; let mut y = 2; let mut r = &x; let m = &mut r; *m = &y; y = 3; println!("{} {}", r, y); }
