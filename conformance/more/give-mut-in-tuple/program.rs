fn main() { let mut x = 1; let mut f = || (1, &mut x); f(); }
