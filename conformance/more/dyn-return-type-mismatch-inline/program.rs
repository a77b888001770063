fn main() { let _b: Box<dyn Fn() -> i32> = Box::new(|| "a"); }
