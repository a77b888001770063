fn main() { let c = std::thread::spawn(|| || 1).join().unwrap(); c(); }
