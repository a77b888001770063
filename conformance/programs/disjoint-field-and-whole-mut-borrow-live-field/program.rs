fn main() {
    let mut p = (1, 2);
    let r = &mut p.1;
    let mut c = || { p.0 += 1; println!("{:?}", p); };
    c();
    *r = 3;
}
