fn main() { let f = |x: i32| x * 3; f("a"); }
