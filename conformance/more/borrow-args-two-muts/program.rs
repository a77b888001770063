fn two(_: &mut i32, _: &mut i32) {}
fn main() { let mut n = 0; two(&mut n, &mut n); }
