fn main() {
    let s = String::new();
    let c = move || drop(s);
    c.clone()();
    c();
}
