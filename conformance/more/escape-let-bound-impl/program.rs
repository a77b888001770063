fn get() -> impl Fn() -> i32 { let x = 1; let c = || x; c }
fn main() {}
