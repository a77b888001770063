fn main() { let mut x = 0; let r = &mut x; let _c = || x; *r = 1; }
