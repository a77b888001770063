fn main() {
    let n = 2;
    let v: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x), Box::new(move |x| x + n)];
    assert_eq!(v[1](1), 3);
}
