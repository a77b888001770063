fn main() { let s = String::new(); let f = move || { move || s.len() }; f(); }
