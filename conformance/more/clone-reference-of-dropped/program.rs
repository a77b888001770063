fn main() { let v = vec![1]; let r = &v; drop(v); let _d = r.clone(); }
