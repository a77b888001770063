fn main() { let mut x = 1; let mut f = |c: bool| if c { Some(&mut x) } else { None }; f(true); }
