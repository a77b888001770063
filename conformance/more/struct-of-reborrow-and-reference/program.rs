struct S<A, B> { a: A, b: B } fn main() { let mut x = 1; let a = &mut x; let b = &mut *a; let _s = S { a: b, b: a }; }
