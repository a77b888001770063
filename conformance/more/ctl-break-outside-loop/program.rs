fn main() { break; }
