fn get() -> Box<dyn Fn() -> String> {
    let s = String::new();
    Box::new(move || s)
}
fn main() {}
