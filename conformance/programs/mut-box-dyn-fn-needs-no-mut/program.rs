fn main() {
    let f: Box<dyn Fn()> = Box::new(|| {});
    f();
}
