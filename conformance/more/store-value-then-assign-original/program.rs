fn main() { let mut sum = 0; let mut other = 2; { let view = &other; let mut look = || sum = *view; look(); } other = 3; println!("{} {}", sum, other); }
