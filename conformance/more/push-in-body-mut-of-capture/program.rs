fn main() { let mut x = 1; let mut l: Vec<&mut i32> = vec![]; let mut f = || l.push(&mut x); f(); }
