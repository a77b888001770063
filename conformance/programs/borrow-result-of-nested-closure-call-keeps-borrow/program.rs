fn main() {
    let mut s = String::new();
    let r = (|| (|| &s)())();
    s = String::from("b");
    r.len();
}
