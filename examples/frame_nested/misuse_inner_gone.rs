//! The inner closure belongs to the outer one that consumes it.

fn main() {
    let list = vec![1, 2, 3];
    let sum = || list.into_iter().sum::<i32>();
    let show = || println!("{}", sum());
    // E0382: `sum` was moved into `show`
    sum();
    show();
}
