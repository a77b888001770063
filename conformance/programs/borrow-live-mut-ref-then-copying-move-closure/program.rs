fn main() {
    let mut x = 1;
    let r = &mut x;
    let _c = move || x + 1;
    *r = 2;
}
