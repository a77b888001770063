fn two<A: FnMut(), B: FnMut()>(_: A, _: B) {}
fn main() { let mut n = 1; two(|| n += 1, || n += 2); }
