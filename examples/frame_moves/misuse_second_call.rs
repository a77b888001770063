//! The first call consumes a closure that gives its list away.

fn main() {
    let list = vec![1, 2, 3];
    let sum = || println!("{}", list.into_iter().sum::<i32>());
    sum();
    // E0382: the first call consumed the closure
    sum();
}
