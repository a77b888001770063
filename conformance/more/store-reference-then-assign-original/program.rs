fn main() { let long = 10; let mut r = &long; let mut other = 2; { let view = &other; let mut look = || r = view; look(); } other = 3; println!("{}", *r); }
