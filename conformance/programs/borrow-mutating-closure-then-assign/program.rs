fn main() {
    let mut x = 1;
    let mut c = || x = 0;
    x = 2;
    c();
}
