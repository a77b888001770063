fn run<F: FnOnce() -> usize>(f: F) -> usize { f() }
fn main() {
    let s = String::from("a");
    let c = || s.len();
    run(c);
    c();
}
