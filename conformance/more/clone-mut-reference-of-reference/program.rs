fn main() { let x = vec![1]; let mut r = &x; let q = &mut r; let mut d = q.clone(); d.push(1); drop(x); println!("{:?}", d); }
