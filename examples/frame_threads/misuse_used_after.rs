//! What a thread owns is gone for the one that started it.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    thread::spawn(move || println!("{}", list.len())).join().unwrap();
    // E0382: `list` was moved into the thread
    println!("{}", list.len());
}
