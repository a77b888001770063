fn main() { let mut p = (1, 2); let mut f = || { p = (2, 3); &p.1 }; f(); }
