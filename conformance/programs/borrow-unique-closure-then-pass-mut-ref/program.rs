fn set(x: &mut i32) { *x = 1 }
fn go(a: &mut i32) {
    let mut c = || set(a);
    set(a);
    c();
}
fn main() {}
