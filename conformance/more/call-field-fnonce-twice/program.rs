struct S<F: FnOnce()> { f: F }
impl<F: FnOnce()> S<F> { fn go(self) { (self.f)(); (self.f)() } }
fn main() {}
