fn main() { let mut x = 1; let a = &mut x; let b = &mut *a; let _l = vec![b, a]; }
