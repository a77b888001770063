fn main() { loop { let c = || { break; }; c(); } }
