fn main() { let long = 10; let mut r = &long; let other = 2; let view = &other; { let mut look = || r = view; look(); } println!("{}", *r); }
