fn run<F: Fn()>(f: F) { f() }
fn main() {
    let mut n = 0;
    let c = || n += 1;
    run(c);
}
