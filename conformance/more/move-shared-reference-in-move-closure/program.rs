fn main() { let v = vec![1]; let r = &v; let c = move || r.len(); c(); r.len(); }
