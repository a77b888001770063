//! Clone first, move the clone: the thread owns one list, the function keeps the other.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    let copy = list.clone();
    let total = move || copy.into_iter().sum::<i32>();
    println!("{}", thread::spawn(total).join().unwrap());
    println!("{}", list.len());
}
