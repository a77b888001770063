struct S<F: FnMut()> { f: F }
impl<F: FnMut()> S<F> { fn go(&mut self) { (self.f)() } }
fn main() {}
