fn main() { let b: Box<dyn Fn() -> i32> = Box::new(|| 1); let r = &b; let d = r.clone(); d(); }
