fn run<F: FnMut()>(mut f: F) { f() }
fn main() {
    let s = String::from("a");
    let c = || drop(s);
    run(c);
}
