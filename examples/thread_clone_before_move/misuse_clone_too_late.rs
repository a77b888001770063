//! Cloning after the call is too late.

fn main() {
    let list = vec![1, 2, 3];
    let total = move || list.into_iter().sum::<i32>();
    let sum = total();
    // E0382: `total` was consumed by its call
    let copy = total.clone();
    println!("{} {}", sum, copy());
}
