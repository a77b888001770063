fn main() {
    let v = vec![1];
    let r = &v;
    std::thread::spawn(move || r.len());
}
