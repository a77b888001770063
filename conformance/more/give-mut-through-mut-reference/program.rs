fn main() { let mut x = 1; let m = &mut x; let mut f = || &mut *m; f(); }
