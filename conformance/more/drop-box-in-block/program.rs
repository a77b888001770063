fn main() { let x = 1; { let mut _b: Box<dyn Fn() -> i32> = Box::new(|| 0); let y = 2; _b = Box::new(|| x + y); } }
