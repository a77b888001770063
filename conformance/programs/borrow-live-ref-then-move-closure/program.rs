fn main() {
    let s = String::new();
    let r = &s;
    let _c = move || s.len();
    r.len();
}
