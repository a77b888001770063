fn main() { let mut x = 1; let y = vec![2]; let mut f = || { x += 1; || y.len() }; f(); }
