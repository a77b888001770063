fn main() { let mut n = 1; let c = |x: &mut i32| *x += 1; c(&mut n); c(&mut n); println!("{}", n); }
