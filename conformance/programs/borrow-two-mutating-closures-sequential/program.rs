fn main() {
    let mut x = 0;
    let mut a = || x = 1;
    a();
    let mut b = || x = 2;
    b();
}
