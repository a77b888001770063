fn main() { for _ in 0..2 { let c = || { continue; }; c(); } }
