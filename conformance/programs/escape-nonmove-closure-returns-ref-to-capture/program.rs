fn main() {
    let x = String::new();
    let c = || &x;
    c().len();
}
