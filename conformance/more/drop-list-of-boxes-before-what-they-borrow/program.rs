fn main() { let mut v: Vec<Box<dyn Fn() -> i32>> = vec![]; let x = 1; v.push(Box::new(|| x)); }
