fn main() { let mut p = ((1, 2), 3); let mut c = || p.0.0 += 1; p.0 = (5, 6); c(); }
