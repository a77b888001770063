fn main() { let mut p = (1, 2); let mut f = || { p.0 += 1; &p.1 }; f(); }
