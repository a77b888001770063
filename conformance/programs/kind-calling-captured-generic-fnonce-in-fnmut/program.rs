fn wrap<F: FnOnce()>(f: F) -> impl FnMut() {
    move || f()
}
fn main() {}
