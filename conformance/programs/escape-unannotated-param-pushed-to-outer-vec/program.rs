fn main() {
    let mut v: Vec<&str> = vec![];
    let mut c = |s| v.push(s);
    c("a");
}
