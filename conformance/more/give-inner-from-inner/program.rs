fn main() { let mut x = 1; let mut f = || { let mut g = || { || x += 1 }; g(); }; f(); }
