fn main() { let long = 10; let mut r = &long; let mut other = 2; { let mut look = || r = &other; look(); } other = 3; println!("{}", *r); }
