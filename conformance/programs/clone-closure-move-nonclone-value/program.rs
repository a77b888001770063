struct S;
fn want<T: Clone>(_: T) {}
fn main() { let s = S; let c = move || { let _r = &s; }; want(c); }
