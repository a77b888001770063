fn main() { let mut n = 1; let c = |x: &i32| *x + 1; let r = c(&n); n = 2; println!("{} {}", r, n); }
