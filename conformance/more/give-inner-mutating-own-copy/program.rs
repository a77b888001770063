fn main() { let mut x = 1; let mut y = 1; let mut f = || { y += 1; move || x += 1 }; f(); }
