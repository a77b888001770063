fn many<F: FnMut()>(mut f: F) { f() }
fn main() { let s = String::new(); many(|| { let d = move || s.len(); d(); }); }
