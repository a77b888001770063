fn main() { let mut y = 2; let mut l = vec![]; { let m = &mut l; m.push(&y); } y = 3; println!("{:?} {}", l, y); }
