fn main() { let b: Box<dyn FnMut()> = Box::new(|| {}); b(); }
