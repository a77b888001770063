fn main() { let b: Box<dyn Fn()> = Box::new(|| {}); let _c = b.clone(); }
