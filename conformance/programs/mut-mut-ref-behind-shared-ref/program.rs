fn main() {
    let mut x = 1;
    let m = &mut x;
    let r = &m;
    let mut c = || **r = 2;
    c();
}
