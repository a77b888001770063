fn main() { let mut n = 0; let c = || n += 1; c(); }
