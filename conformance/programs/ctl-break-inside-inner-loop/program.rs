fn main() {
    let c = || loop { break 1 };
    c();
}
