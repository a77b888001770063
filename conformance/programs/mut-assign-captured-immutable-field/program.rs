fn main() {
    let t = ((1, 2), 3);
    let mut c = || t.0.1 = 9;
    c();
}
