fn once<F: FnOnce()>(f: F) { f() }
fn many<F: FnMut()>(mut f: F) { f() }
fn main() {
    let s = String::new();
    many(|| once(|| drop(s)));
}
