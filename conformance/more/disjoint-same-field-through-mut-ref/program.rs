fn go(p: &mut (i32, i32)) { let mut a = || p.0 += 1; let mut b = || p.0 += 1; a(); b(); }
fn main() {}
