fn main() { let x = vec![1]; let r = &x; let d = (*r).clone(); drop(x); println!("{:?}", d); }
