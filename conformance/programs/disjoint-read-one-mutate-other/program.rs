fn main() {
    let mut p = (1, 2);
    let c = || p.0 + 1;
    p.1 = 3;
    c();
}
