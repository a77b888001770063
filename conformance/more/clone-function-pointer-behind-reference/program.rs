fn main() { let p: fn() = || {}; let r = &p; let d: fn() = r.clone(); d(); }
