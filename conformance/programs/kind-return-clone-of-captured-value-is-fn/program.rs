fn get() -> Box<dyn Fn() -> String> {
    let s = String::new();
    Box::new(move || s.clone())
}
fn main() { let g = get(); g(); g(); }
