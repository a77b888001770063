fn with<F: FnOnce(&i32)>(f: F) { f(&1) }
fn main() {
    let mut out: Option<&i32> = None;
    with(|r| out = Some(r));
}
