fn main() { let n = 1; let c = move || n; let d = c; c(); d(); }
