fn get(b: bool, n: i32) -> impl Fn() -> i32 { if b { return move || n; } move || n + 1 }
fn main() {}
