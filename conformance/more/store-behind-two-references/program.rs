fn main() { let x = 1; let mut y = 2; let mut r = &x; let mut m = &mut r; let mm = &mut m; **mm = &y; y = 3; println!("{} {}", r, y); }
