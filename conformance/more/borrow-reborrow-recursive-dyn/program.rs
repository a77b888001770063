fn rec(f: &mut dyn FnMut(), n: i32) { f(); if n > 0 { rec(f, n - 1); } f(); }
fn main() {}
