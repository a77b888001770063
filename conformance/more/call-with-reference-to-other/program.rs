fn main() { let mut n = 1; let m = 2; let mut c = |x: &i32| n += *x; c(&m); c(&m); println!("{}", n); }
