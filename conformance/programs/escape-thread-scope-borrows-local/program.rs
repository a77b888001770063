fn main() {
    let mut v = vec![1];
    std::thread::scope(|s| { s.spawn(|| v.push(2)); });
    v.len();
}
