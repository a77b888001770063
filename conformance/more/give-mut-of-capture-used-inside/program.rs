fn main() { let mut x = 1; let mut f = || { let r = &mut x; *r += 1; *r }; f(); }
