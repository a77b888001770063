fn main() { let mut x = 1; let y = 2; let mut r = &y; let mut f = || { x += 1; r = &x; }; f(); }
