struct P<'a> { r: &'a mut i32, n: i32 }
fn main() { let mut x = 1; let mut p = P { r: &mut x, n: 0 }; let mut c = || *p.r += 1; p.n = 2; c(); }
