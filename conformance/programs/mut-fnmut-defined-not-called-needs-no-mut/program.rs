fn main() {
    let mut n = 0;
    let _c = || n += 1;
}
