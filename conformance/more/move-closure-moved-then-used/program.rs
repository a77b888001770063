fn main() { let s = String::new(); let c = move || s.len(); let d = c; c(); d(); }
