fn run<F: FnOnce()>(f: F) { f() }
fn main() {
    let s = String::new();
    run(move || run(move || drop(s)));
}
