fn main() { let x = 1; let mut y = 2; let mut r = &x; { let v = &y; let m = &mut r; *m = v; } y = 3; println!("{} {}", r, y); }
