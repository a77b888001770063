fn main() { let mut b: Box<dyn Fn() -> i32> = Box::new(|| 1); let r = &mut b; let d = r.clone(); d(); }
