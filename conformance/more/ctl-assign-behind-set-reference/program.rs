fn main() { let n = 1; let r: &i32; r = &n; *r = 1; }
