fn run<F: Fn(i32)>(_: &F) {}
fn main() { let c = |_x| {}; run(&c); c("a"); }
