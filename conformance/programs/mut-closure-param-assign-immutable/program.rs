fn main() {
    let c = |x: i32| { x = 2; x };
    c(1);
}
