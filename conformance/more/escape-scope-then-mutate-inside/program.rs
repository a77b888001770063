fn main() { let mut v = vec![1]; std::thread::scope(|s| { s.spawn(|| v.len()); v.push(2); }); }
