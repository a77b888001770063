fn run<F: Fn() -> G, G: Fn() -> usize>(_: F) {}
fn main() { let s = String::new();
    let f = || move || s.len();
    run(f);
}
