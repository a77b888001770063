fn with(_: &mut dyn FnMut(&i32)) {}
fn main() {
    let mut out: Option<&i32> = None;
    with(&mut |r| out = Some(r));
}
