fn main() {
    let f = |a: i32| move |b: i32| move |c: i32| a + b + c;
    assert_eq!(f(1)(2)(3), 6);
}
