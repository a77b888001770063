//! A closure that drops its capture cannot be called for each of three numbers.

fn main() {
    let list = vec![21];
    // E0525: it moves `list` out of its environment
    let discard = |_: i32| drop(list);
    [1, 2, 3].into_iter().for_each(discard);
}
