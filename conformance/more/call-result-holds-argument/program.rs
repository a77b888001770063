fn main() { let mut v = vec![1]; let c: fn(&Vec<i32>) -> &i32 = |x| &x[0]; let r = c(&v); v.push(2); println!("{}", r); }
