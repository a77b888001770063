struct N; fn main() { let mut s = N; let r = &s; let d = r.clone(); s = N; let _e = d; let _t = s; }
