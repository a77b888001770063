fn main() { let v = vec![1]; let c = || { v.len(); }; std::thread::spawn(c); }
