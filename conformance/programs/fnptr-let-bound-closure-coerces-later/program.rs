fn main() {
    let c = |x: usize| x;
    let p: fn(usize) -> usize = c;
    p(1);
}
