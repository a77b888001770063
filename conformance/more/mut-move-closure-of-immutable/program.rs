fn main() { let n = 0; let mut c = move || n += 1; c(); }
