fn main() { let b: Box<dyn Fn() -> i32>; { let x = 1; b = Box::new(|| x); } b(); }
