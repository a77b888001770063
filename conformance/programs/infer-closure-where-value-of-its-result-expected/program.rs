fn main() {
    let c = || 1;
    let _n: i32 = c;
}
