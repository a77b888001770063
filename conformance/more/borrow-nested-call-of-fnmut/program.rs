fn main() { let mut n = 0; let mut c = |x: i32| { n += x; n }; c(c(1)); }
