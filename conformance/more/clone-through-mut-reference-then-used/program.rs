fn main() { let mut v = vec![1]; let m = &mut v; let c = || m.push(1); let mut c = c; let _d = m.clone(); c(); }
