fn main() { let n = vec![1]; let f = || n.len(); let r = &f; let d = r.clone(); drop(f); d(); }
