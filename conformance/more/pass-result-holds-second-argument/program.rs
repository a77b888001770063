fn pick<'a>(_a: &'a Vec<i32>, b: &'a Vec<i32>) -> &'a Vec<i32> { b }
fn main() { let v = vec![1]; let mut w = vec![2]; let r = pick(&v, &w); w.push(3); println!("{:?}", r); }
