//! `FnOnce` is the weakest kind: an `Fn` bound refuses it.

fn twice<F: Fn() -> usize>(f: F) -> usize {
    f() + f()
}

fn main() {
    let list = vec![1, 2];
    // E0525: it moves `list` out of its environment
    let finish = move || list.into_iter().count();
    println!("{}", twice(finish));
}
