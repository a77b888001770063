fn main() {
    let _c = |x: String| -> &str { &x };
}
