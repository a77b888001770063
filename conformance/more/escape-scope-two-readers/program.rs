fn main() { let v = vec![1]; std::thread::scope(|s| { s.spawn(|| v.len()); s.spawn(|| v.len()); }); v.len(); }
