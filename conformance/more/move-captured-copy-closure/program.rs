fn main() { let n = 1; let c = move || n; let d = move || c(); d(); c(); }
