fn main() { let x = 1; let mut r = &x; { let y = 2; let m = &mut r; *m = &y; } println!("{}", r); }
