fn main() { let long = 10; let mut r = &long; { let short = 2; let view = &short; let mut look = || r = view; look(); } println!("{}", *r); }
