fn eat<F: FnOnce()>(_: F) {}
fn run<F: FnMut()>(mut f: F, b: bool) { if b { eat(f); return; } f(); }
fn main() {}
