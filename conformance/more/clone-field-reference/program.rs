struct S<'a> { r: &'a Vec<i32> } fn main() { let v = vec![1]; let s = S { r: &v }; let mut d = s.r.clone(); d.push(1); }
