fn main() {
    let f = match 1 { 0 => |x: i32| x, _ => |x: i32| x + 1 };
    assert_eq!(f(1), 2);
}
