fn main() { let mut n = 1; let mut c = move || n += 1; let mut d = c; c(); d(); }
