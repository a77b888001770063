struct N; fn main() { let mut s = N; let r = &s; let d = r.clone(); let _e = d; s = N; let _t = s; }
