fn main() { let v: Vec<i32> = vec![]; let x = 1; v.push(x); }
