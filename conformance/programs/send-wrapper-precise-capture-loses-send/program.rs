struct W(*const i32);
unsafe impl Send for W {}
fn want<F: FnOnce() + Send>(_: F) {}
fn main() { let w = W(&1); want(move || { let _p = w.0; }); }
