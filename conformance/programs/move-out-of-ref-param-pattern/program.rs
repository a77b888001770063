fn with<F: FnOnce(&String)>(_: F) {}
fn main() {
    with(|&s| drop(s));
}
