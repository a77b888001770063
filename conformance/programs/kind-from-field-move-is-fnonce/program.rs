fn run<F: Fn()>(f: F) { f() }
fn main() {
    let t = (String::new(), 0);
    let c = || drop(t.0);
    run(c);
}
