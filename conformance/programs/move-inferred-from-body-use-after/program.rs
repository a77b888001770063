fn main() {
    let s = String::new();
    let _c = || s;
    let _t = s;
}
