fn main() { let p: fn(u8) -> u8 = |v| v + 1;
    assert_eq!(p(1), 2);
}
