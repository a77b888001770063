fn get() -> impl Fn() -> usize { let v = vec![1]; let r = &v; move || r.len() }
fn main() {}
