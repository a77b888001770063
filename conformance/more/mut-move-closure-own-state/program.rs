fn main() { let mut n = 0; let mut c = move || n += 1; c(); c(); println!("{}", n); }
