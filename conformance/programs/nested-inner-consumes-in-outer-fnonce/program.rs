fn once<F: FnOnce()>(f: F) { f() }
fn main() {
    let s = String::new();
    once(|| once(|| drop(s)));
}
