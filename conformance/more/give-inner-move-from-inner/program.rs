fn main() { let mut x = 1; let mut y = 1; let mut f = || { let mut g = || { y += 1; move || x += 1 }; g(); }; f(); }
