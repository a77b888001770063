fn main() {
    let s = Some(String::new());
    let c = || match s { _ => {} };
    drop(s);
    c();
}
