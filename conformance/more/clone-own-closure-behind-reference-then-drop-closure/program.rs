fn main() { let n = vec![1]; let f = move || n.len(); let r = &f; let d = r.clone(); drop(f); d(); }
