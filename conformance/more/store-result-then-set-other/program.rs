fn main() { let x = 1; let y = 2; let c = || &x; let mut r = c(); println!("{}", r); r = &y; println!("{}", r); }
