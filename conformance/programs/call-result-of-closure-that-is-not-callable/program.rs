fn main() {
    let f = || 42;
    f()();
}
