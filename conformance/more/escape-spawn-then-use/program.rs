fn main() { let v = vec![1]; std::thread::spawn(move || { v.len(); }); v.len(); }
