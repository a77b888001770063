fn main() { let mut x = 1; let y = 2; let mut f = || { x += 1; &y }; f(); }
