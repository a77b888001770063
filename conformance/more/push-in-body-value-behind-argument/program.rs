fn main() { let x = 1; let mut l: Vec<i32> = vec![]; let mut f = |r: &i32| l.push(*r); f(&x); println!("{:?}", l); }
