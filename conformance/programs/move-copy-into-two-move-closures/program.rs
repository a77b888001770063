fn main() {
    let n = 1;
    let _c = move || n;
    let _d = move || n;
}
