fn main() { let c = |x: i32| x; let _s: &str = c(1); }
