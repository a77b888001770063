fn main() { let x = 1; let r = &x; let f = move || r; f(); }
