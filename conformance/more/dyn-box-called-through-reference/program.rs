fn run(f: &Box<dyn Fn() -> i32>) -> i32 { f() }
fn main() {}
