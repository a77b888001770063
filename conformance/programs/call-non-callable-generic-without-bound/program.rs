fn run<U>(t: U) { t(); }
fn main() {}
