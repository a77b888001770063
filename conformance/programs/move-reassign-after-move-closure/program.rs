fn main() {
    let mut s = String::new();
    let _c = move || s.len();
    s = String::from("b");
    s.len();
}
