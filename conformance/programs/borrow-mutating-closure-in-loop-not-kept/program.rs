fn main() {
    let mut s = String::new();
    for _ in 0..2 { let mut c = || s.push('a'); c(); }
}
