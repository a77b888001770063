fn main() {
    let mut p = (1, 2);
    let mut c = || { let mut d = || p.1 += 1; d(); };
    let r = &p.0;
    c();
    assert_eq!(*r, 1);
}
