fn main() {
    let x = 0;
    let mut c = || x = 1;
    c();
}
