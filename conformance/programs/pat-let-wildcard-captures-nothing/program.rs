fn main() {
    let s = String::new();
    let c = || { let _ = s; };
    drop(s);
    c();
}
