fn main() { let mut _b: Box<dyn Fn() -> i32> = Box::new(|| 0); let x = 1; _b = Box::new(|| x); }
