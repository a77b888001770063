fn comp<A, B, C>(f: impl Fn(A) -> B, g: impl Fn(B) -> C) -> impl Fn(A) -> C { move |a| g(f(a)) }
fn main() { assert_eq!(comp(|x: i32| x + 1, |x| x * 2)(1), 4); }
