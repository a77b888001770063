fn main() { let p = (String::new(), String::new()); let c = move || p.0.len(); p.1.len(); c(); }
