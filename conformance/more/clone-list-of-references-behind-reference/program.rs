fn main() { let v = vec![1]; let a = &v; let w = vec![a]; let q = &w; let d = q.clone(); drop(w); println!("{:?}", d); }
