fn main() { let s = String::new(); (|| drop(s))(); s.len(); }
