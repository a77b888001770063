fn main() {
    let mut x = 1;
    let mut c = || x = 0;
    let _y = x;
    c();
}
