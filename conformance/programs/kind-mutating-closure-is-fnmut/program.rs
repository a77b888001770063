fn twice<F: FnMut()>(mut f: F) { f(); f(); }
fn main() {
    let mut n = 0;
    twice(|| n += 1);
    assert_eq!(n, 2);
}
