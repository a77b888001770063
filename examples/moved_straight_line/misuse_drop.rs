//! What is gone cannot be dropped.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    println!("{}", count());
    // E0382: `count` was consumed by its call
    drop(count);
}
