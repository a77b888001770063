fn run<F: Fn()>(f: F) { f() }
fn main() {
    let mut n = 0;
    run(|| n += 1);
}
