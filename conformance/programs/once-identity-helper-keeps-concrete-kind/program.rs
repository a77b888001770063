fn id<F: FnOnce()>(f: F) -> F { f }
fn main() {
    let c = id(|| {});
    c();
    c();
}
