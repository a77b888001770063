fn main() {
    let f = || || 42;
    assert_eq!(f()(), 42);
}
