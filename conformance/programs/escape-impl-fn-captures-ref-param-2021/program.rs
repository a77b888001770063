fn get(x: &i32) -> impl Fn() -> i32 { move || *x }
fn main() {}
