fn main() { let x = 1; let f = || (1, &x); f(); }
