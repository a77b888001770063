fn eat<F: FnOnce()>(_: F) {}
fn run<F: FnMut()>(f: F, b: bool) { if b { eat(f); } else { drop(f); } }
fn main() {}
