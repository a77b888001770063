fn with<F: Fn(&i32) -> &i32>(_: F) {}
fn main() {
    let x = 1;
    with(|_| &x);
}
