struct S { f: Box<dyn FnMut()> }
fn main() {
    let mut n = 0;
    let c = || n += 1;
    let mut s = S { f: Box::new(c) };
    (s.f)();
}
