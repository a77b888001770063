fn get() -> Box<dyn Fn() -> i32> { let x = 1; Box::new(move || x) }
fn main() {}
