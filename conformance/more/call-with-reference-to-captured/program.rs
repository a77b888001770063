fn main() { let mut n = 1; let mut c = |x: &i32| n += *x; c(&n); }
