fn main() { let s = String::new(); let _c = || { let _d = move || s.len(); }; s.len(); }
