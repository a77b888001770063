//! A `move` closure that captures a reference owns the reference, not the list.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    // E0597: the thread may outlive `list`
    let view = &list;
    thread::spawn(move || println!("{}", view.len())).join().unwrap();
}
