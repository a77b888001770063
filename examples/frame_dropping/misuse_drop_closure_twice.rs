//! A closure can be dropped once as well.

fn main() {
    let list = vec![1, 2, 3];
    let discard = || drop(list);
    drop(discard);
    // E0382: dropped before
    drop(discard);
}
