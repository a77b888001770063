fn main() { let mut x = 0; let r = &mut x; let _c = || x = 2; *r = 1; }
