fn main() { let mut n = 1; let mut f = || n += 1; let r = &f; let _d = r.clone(); f(); }
