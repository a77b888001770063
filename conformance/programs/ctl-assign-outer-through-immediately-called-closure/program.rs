fn main() {
    let mut n = 0;
    (|| n += 1)();
    assert_eq!(n, 1);
}
