struct P<'a> { r: &'a mut i32 }
fn main() { let mut x = 1; let p = P { r: &mut x }; let mut c = || *p.r += 1; x = 2; c(); }
