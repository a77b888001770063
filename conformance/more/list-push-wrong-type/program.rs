fn main() { let mut v: Vec<i32> = vec![]; let s = "a"; v.push(s); }
