fn run(f: fn() -> i32) -> i32 { f() }
fn main() { let n = 1; run(|| n); }
