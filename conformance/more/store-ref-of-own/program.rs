fn main() { let x = 1; let y = 2; let mut r = &y; let mut f = move || { r = &x; *r + 1 }; f(); }
