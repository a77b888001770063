//! A thread is lent a closure that owns everything; now the closure itself is what is borrowed.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    let count = move || println!("{}", list.len());
    // E0597: the thread may outlive `count`
    thread::spawn(&count).join().unwrap();
}
