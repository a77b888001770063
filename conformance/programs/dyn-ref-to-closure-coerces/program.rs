fn run(f: &dyn Fn() -> i32) -> i32 { f() }
fn main() { let n = 1; run(&|| n); }
