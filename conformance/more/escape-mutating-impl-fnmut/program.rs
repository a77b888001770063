fn get() -> impl FnMut() { let mut n = 1; || n += 1 }
fn main() {}
