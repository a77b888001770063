fn go(mut x: &mut i32) { let r = &mut x; let _c = || *x = 2; **r = 1; }
fn main() {}
