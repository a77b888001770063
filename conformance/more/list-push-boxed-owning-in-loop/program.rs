fn main() { let n = 0; let mut v: Vec<Box<dyn Fn() -> i32>> = vec![]; for _ in 0..2 { v.push(Box::new(move || n)); } }
