fn main() { let c = |n: i32| { if n > 0 { return "a"; } 2 }; c(1); }
