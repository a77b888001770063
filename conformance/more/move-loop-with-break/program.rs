fn main() { let s = String::new(); loop { let c = move || drop(s); c(); break; } }
