fn run<'a, F: Fn(&'a String)>(f: F) {
    f(&String::new());
}
fn main() {}
