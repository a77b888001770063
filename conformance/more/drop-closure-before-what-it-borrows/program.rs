fn main() { let c; let x = 1; c = || x; c(); }
