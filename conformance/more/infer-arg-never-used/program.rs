fn main() { let _c = |_x| {}; }
