fn run(f: fn() -> i32) -> i32 { f() }
fn main() { run(|| 1); }
