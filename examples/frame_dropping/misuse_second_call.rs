//! A list can be dropped once.

fn main() {
    let list = vec![1, 2, 3];
    let discard = || drop(list);
    discard();
    // E0382: the first call consumed the closure
    discard();
}
