fn main() { let mut x = 1; let mut f = || &mut x; f(); }
