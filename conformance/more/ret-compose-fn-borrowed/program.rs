fn comp(f: impl Fn(i32) -> i32, g: impl Fn(i32) -> i32) -> impl Fn(i32) -> i32 { |a| g(f(a)) }
fn main() {}
