fn main() { let s = "a"; s(); }
