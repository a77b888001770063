fn get() -> impl Fn() -> i32 { let x = 1; let c = move || x; c }
fn main() {}
