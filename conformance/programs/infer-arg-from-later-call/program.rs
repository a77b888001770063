fn main() {
    let c = |x| x;
    let n: i32 = c(2);
    assert_eq!(n, c(2));
}
