fn rec<F: FnMut(usize) -> usize>(mut f: F) -> usize {
    (|x| f(x))(rec(f))
}
fn main() {}
