fn run<F: Fn()>(f: F) { f() }
fn main() { let o = Some(String::new()); run(|| match o { Some(s) => drop(s), None => {} }); }
