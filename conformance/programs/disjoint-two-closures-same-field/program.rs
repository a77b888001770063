fn main() {
    let mut p = (1, 2);
    let mut a = || p.0 += 1;
    let mut b = || p.0 += 2;
    a();
    b();
}
