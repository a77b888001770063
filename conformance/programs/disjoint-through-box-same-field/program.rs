fn main() {
    let mut p = Box::new((1, 2));
    let mut c = || p.0 += 1;
    p.0 = 3;
    c();
}
