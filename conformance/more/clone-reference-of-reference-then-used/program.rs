fn main() { let x = vec![1]; let r = &x; let q = &r; let d = q.clone(); drop(x); println!("{:?}", d); }
