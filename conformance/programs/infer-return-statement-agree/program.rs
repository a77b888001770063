fn main() {
    let c = |n: i32| { if n > 0 { return 1; } 2 };
    assert_eq!(c(1) + c(0), 3);
}
