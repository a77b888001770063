fn main() { let s = String::new(); let c = move || s.len(); let d = move || c(); d(); c(); }
