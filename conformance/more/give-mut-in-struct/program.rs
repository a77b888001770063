struct S<'a> { a: i32, m: &'a mut i32 }
fn main() { let mut x = 1; let mut f = || S { a: 1, m: &mut x }; let _s = f(); }
