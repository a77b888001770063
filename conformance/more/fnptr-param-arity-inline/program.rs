fn run(f: fn(i32) -> i32) -> i32 { f(1) }
fn main() { run(|| 1); }
