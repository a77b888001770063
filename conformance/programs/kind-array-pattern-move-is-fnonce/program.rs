fn run<F: Fn()>(_: F) {}
fn main() {
    let a = [String::new(), String::new()];
    let c = || { let [_, _s] = a; };
    run(c);
}
