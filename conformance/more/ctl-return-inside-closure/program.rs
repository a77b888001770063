fn main() { let c = |n: i32| { if n > 0 { return n; } 0 }; c(1); }
