//! Written at the `FnMut` bound, the body may not give the list away.

fn for_each<F: FnMut(i32)>(mut f: F) {
    for item in [1, 2, 3] {
        f(item);
    }
}

fn main() {
    let list = vec![1, 2, 3];
    // E0507: the closure is called again
    for_each(|_| drop(list));
}
