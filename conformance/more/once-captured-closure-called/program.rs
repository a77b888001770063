fn main() { let s = String::new(); let c = || drop(s); let d = || c(); d(); d(); }
