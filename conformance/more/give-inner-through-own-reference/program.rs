fn main() { let s = String::new(); let w = &s; let f = move || { || w.len() }; f(); f(); }
