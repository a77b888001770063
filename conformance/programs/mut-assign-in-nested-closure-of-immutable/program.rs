fn main() {
    let x = 0;
    let _c = || { let _d = || x = 1; };
}
