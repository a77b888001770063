fn main() { let mut x = 1; let mut y = 2; let a = &mut x; let b = &mut y; let l = vec![a, b]; drop(l); *b = 1; }
