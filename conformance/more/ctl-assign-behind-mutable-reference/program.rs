fn main() { let mut n = 1; let r: &mut i32; r = &mut n; *r = 1; }
