fn main() { let x = 1; let mut _b: Box<dyn Fn() -> i32> = Box::new(|| 0); _b = Box::new(|| x); }
