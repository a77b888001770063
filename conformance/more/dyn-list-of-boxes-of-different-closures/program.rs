fn main() { let n = 1; let a: Box<dyn Fn() -> i32> = Box::new(|| 1); let b: Box<dyn Fn() -> i32> = Box::new(|| n); let _l = vec![a, b]; }
