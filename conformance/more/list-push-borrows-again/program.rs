fn main() { let mut x = 1; let m = &mut x; let mut l: Vec<&mut i32> = vec![]; l.push(m); drop(l); *m = 1; }
