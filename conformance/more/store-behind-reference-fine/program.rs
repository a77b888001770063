fn main() { let x = 1; let y = 2; let mut r = &x; let m = &mut r; *m = &y; println!("{} {}", r, y); }
