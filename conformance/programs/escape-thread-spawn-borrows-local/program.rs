fn main() {
    let mut v = vec![1];
    std::thread::spawn(|| v.push(2));
}
