fn main() {
    let mut s = String::new();
    let c = || s.len();
    c();
    s.push('a');
    drop(s);
}
