fn main() {
    let s = String::new();
    let b: Box<dyn FnOnce()> = Box::new(move || drop(s));
    b();
    b();
}
