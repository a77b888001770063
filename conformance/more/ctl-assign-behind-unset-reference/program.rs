fn main() { let r: &i32; *r = 1; }
