fn main() { let mut x = 1; let mut l: Vec<i32> = vec![]; let mut f = || { x += 1; l.push(x); }; f(); x = 3; println!("{:?} {}", l, x); }
