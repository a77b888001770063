//! The body takes the list, so writing the closure moves it, before any call.

fn main() {
    let list = vec![1, 2, 3];
    let sum = || println!("{}", list.into_iter().sum::<i32>());
    // E0382: `list` was moved into `sum`
    println!("{}", list.len());
    sum();
}
