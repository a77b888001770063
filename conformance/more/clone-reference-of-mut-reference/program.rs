fn main() { let mut x = 1; let r = &mut x; let q = &r; let d = q.clone(); **d = 2; }
