fn main() { let s = String::new(); let c = || drop(s); c(); c(); }
