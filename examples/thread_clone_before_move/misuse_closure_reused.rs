//! Cloning the list does not clone the closure: what was called is gone.

fn main() {
    let list = vec![1, 2, 3];
    let copy = list.clone();
    let total = move || copy.into_iter().sum::<i32>();
    println!("{} {}", total(), list.len());
    // E0382: `total` was consumed by its call
    println!("{}", total());
}
