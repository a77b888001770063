fn main() { let _b: Box<dyn Fn() -> i32>; let x = 1; _b = Box::new(|| x); }
