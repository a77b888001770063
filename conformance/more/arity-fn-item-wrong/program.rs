fn main() { fn f(_: i32) {} f(1, 2); }
