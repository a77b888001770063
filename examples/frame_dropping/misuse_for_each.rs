//! For each of three numbers there is only one list to drop.

fn for_each<F: FnMut(i32)>(mut f: F) {
    for item in [1, 2, 3] {
        f(item);
    }
}

fn main() {
    let list = vec![1, 2, 3];
    // E0525: it moves `list` out of its environment
    let discard = |_: i32| drop(list);
    for_each(discard);
}
