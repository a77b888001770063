//! The second round finds the closure consumed.

fn main() {
    let list = vec![1, 2, 3];
    let sum = || println!("{}", list.into_iter().sum::<i32>());
    for _ in 0..2 {
        // E0382: the previous round consumed it
        sum();
    }
}
