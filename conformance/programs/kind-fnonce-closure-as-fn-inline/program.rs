fn run<F: Fn()>(f: F) { f() }
fn main() {
    let s = String::from("a");
    run(|| drop(s));
}
