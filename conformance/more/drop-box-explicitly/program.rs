fn main() { let mut b: Box<dyn Fn() -> i32> = Box::new(|| 0); b(); let x = 1; b = Box::new(|| x); drop(b); }
