fn main() { let n = 1; let f = || n; let r = &f; let d = r.clone(); d(); }
