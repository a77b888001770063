fn main() { let x = 1; let mut y = 2; let mut r = &x; { let m = &mut r; let mut c = || *m = &y; c(); } y = 3; println!("{} {}", r, y); }
