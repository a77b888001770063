fn main() {
    let n = 1;
    let _c = move || n + 1;
    assert_eq!(n, 1);
}
