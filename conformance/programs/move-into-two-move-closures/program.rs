fn main() {
    let b = Box::new(1);
    let _c = move || *b;
    let _d = move || *b;
}
