fn comp(f: impl FnOnce(i32) -> i32, g: impl FnOnce(i32) -> i32) -> impl FnOnce(i32) -> i32 { move |a| g(f(a)) }
fn main() {}
