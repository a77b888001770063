fn main() { let s = String::new(); let c = |x: String| x.len(); c(s); c(s); }
