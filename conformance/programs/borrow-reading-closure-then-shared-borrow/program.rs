fn main() {
    let x = 1;
    let c = || x + 1;
    let y = &x;
    assert_eq!(c(), *y + 1);
}
