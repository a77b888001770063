fn run(f: &dyn Fn() -> i32) -> i32 { f() }
fn main() { let c = || 1; let r: &dyn Fn() -> i32 = &c; run(r); run(r); c(); }
