fn get() -> Vec<Box<dyn Fn() -> i32>> { let x = 1; let b: Box<dyn Fn() -> i32> = Box::new(move || x); let l = vec![b]; l }
fn main() {}
