fn get() -> Box<dyn Fn() -> i32> { let x = 1; let c = || x; Box::new(c) }
fn main() {}
