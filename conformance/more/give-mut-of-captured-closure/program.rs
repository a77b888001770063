fn main() { let mut x = 1; let mut g = || x += 1; let mut f = || &mut g; f(); }
