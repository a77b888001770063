fn main() {
    let x: i32;
    let _c = || x + 1;
}
