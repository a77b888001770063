fn main() {
    let x = 0;
    x();
}
