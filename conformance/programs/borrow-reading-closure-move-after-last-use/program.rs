fn main() {
    let s = String::new();
    let c = || s.len();
    c();
    drop(s);
}
