fn with<F: FnOnce()>(_: &i32, f: F) { f() }
fn main() {
    let v = vec![1];
    with(&v[0], || { v.len(); });
}
