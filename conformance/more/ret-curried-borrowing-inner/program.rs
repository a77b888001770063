fn main() { let f = |a: i32| |b: i32| a + b; f(1)(2); }
