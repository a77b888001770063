fn run<F: Fn(i32) -> i32>(f: F) { f(1); }
fn main() { fn inc(x: i32) -> i32 { x + 1 } run(inc); run(inc); }
