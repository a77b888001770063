fn main() { let p: fn(i32) = |_| {}; p(); }
