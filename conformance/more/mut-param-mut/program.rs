fn main() { let c = |mut x: i32| { x += 2; x }; c(1); }
