struct S;
fn want<T: Clone>(_: T) {}
fn main() { let s = S; let c = || { let _r = &s; }; want(c); }
