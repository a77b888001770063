fn main() { let long = 10; let mut r = &long; let mut other = 2; { let mut c = || { let mut d = || r = &other; d(); }; c(); } other = 3; println!("{}", *r); }
