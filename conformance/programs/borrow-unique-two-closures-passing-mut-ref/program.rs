fn set(x: &mut i32) { *x = 1 }
fn go(x: &mut i32) {
    let mut a = || set(x);
    let mut b = || set(x);
    b();
    a();
}
fn main() {}
