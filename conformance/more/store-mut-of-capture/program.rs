fn main() { let mut x = 1; let mut y = 2; let mut r = &mut y; let mut f = || { r = &mut x; }; f(); *r = 1; }
