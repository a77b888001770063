fn main() { let mut p = (1, 2); let c = || { let _q = &p; }; p.1 = 3; c(); }
