fn main() { let s = String::new(); let c = || drop(s); for _ in 0..2 { c(); } }
