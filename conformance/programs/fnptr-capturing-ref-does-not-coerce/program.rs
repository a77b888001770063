fn main() {
    let b = 0;
    let _p: fn() -> u8 = || b;
}
