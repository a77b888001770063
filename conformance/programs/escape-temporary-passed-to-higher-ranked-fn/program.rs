fn run<F: Fn(&String)>(f: F) {
    f(&String::new());
}
fn main() { run(|_| {}); }
