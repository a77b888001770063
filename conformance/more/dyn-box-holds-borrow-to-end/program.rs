fn main() { let mut n = 0; let _b: Box<dyn Fn() -> i32> = Box::new(|| n); n = 1; }
