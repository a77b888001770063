fn run<F: Fn()>(f: F) { f() }
fn main() {
    let mut v = vec![1];
    run(|| v.push(2));
}
