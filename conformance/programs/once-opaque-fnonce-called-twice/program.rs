fn once<F: FnOnce()>(f: F) -> impl FnOnce() { f }
fn main() {
    let c = once(|| {});
    c();
    c();
}
