struct P<'a> { r: &'a Vec<i32>, n: i32 }
fn main() { let v = vec![1]; let mut p = P { r: &v, n: 0 }; let c = || p.r.len(); p.n = 2; c(); p.n = 3; c(); }
