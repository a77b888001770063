fn main() {
    let b = 0u8;
    let _p = (|| b) as fn() -> u8;
}
