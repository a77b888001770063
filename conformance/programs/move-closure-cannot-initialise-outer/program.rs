fn main() {
    let mut x: i32;
    let mut c = || x = 1;
    c();
}
