fn main() {
    let mut a = [1, 2];
    let mut c = || a[0] += 1;
    a[1] += 3;
    c();
}
