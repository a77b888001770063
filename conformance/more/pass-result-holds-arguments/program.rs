fn pick<'a>(a: &'a Vec<i32>, _b: &'a Vec<i32>) -> &'a Vec<i32> { a }
fn main() { let mut v = vec![1]; let w = vec![2]; let r = pick(&v, &w); v.push(3); println!("{:?}", r); }
