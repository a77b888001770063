fn main() { let long = 10; let mut r = &long; let mut other = 2; { let give = || &other; let mut c = || r = give(); c(); } other = 3; println!("{} {}", *r, other); }
