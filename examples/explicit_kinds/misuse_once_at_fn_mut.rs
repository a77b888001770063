//! `FnOnce` is the weakest kind: an `FnMut` bound refuses it.

fn twice<F: FnMut() -> usize>(mut f: F) -> usize {
    f() + f()
}

fn main() {
    let list = vec![1, 2];
    // E0525: it moves `list` out of its environment
    let finish = move || list.into_iter().count();
    println!("{}", twice(finish));
}
