fn main() { let s = String::new(); let c = || drop(s); let _b: Box<dyn FnMut() + '_> = Box::new(c); }
