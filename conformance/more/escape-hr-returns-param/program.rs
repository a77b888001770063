fn with<F: Fn(&i32) -> &i32>(_: F) {}
fn main() { with(|x| x); }
