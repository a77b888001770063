fn main() { std::thread::scope(|s| { let v = vec![1]; s.spawn(|| v.len()); }); }
