fn main() { let mut n = 0; let mut v: Vec<Box<dyn FnMut()>> = vec![]; for _ in 0..2 { v.push(Box::new(|| n += 1)); } }
