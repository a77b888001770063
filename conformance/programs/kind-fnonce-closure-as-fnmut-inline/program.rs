fn run<F: FnMut()>(mut f: F) { f() }
fn main() {
    let s = String::from("a");
    run(|| drop(s));
}
