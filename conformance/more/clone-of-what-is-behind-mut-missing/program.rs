struct N; fn main() { let mut s = N; let r = &mut s; let _d = r.clone(); }
