fn get() -> Box<dyn Fn()> {
    let mut n = 0;
    Box::new(move || n += 1)
}
fn main() {}
