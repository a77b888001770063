fn main() { let mut x = 1; let m = &mut x; let f = || &*m; f(); }
