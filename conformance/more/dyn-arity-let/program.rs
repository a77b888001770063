fn main() { let c = || {}; let _b: Box<dyn Fn(i32)> = Box::new(c); }
