fn main() {
    let f = |_| ();
    f(f);
}
