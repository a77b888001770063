fn main() { let s = String::new(); let t = s.clone(); let c = move || t.len(); s.len(); c(); }
