fn get<'a>(x: &'a i32) -> impl Fn() -> i32 + 'a { move || *x }
fn main() {}
