fn main() { let v = 1; let w = 2; let mut r = &v; let mut f = || { r = &w; &r }; f(); f(); }
