fn sum(a: &Vec<i32>, b: &Vec<i32>) -> usize { a.len() + b.len() }
fn main() { let mut v = vec![1]; let w = vec![2]; let r = sum(&v, &w); v.push(3); println!("{:?}", r); }
