fn run<'a, F: Fn(&'a String)>(f: F) { let s = String::new(); f(&s); }
fn main() {}
