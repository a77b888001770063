fn run<'a, F: Fn(&'a String)>(f: F, s: &'a String) { f(s); }
fn main() {}
