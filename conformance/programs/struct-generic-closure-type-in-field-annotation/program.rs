fn main() {
    let mut o = None;
    if let Some(f) = o.take() { f() }
}
