//! A clone for the second thread comes too late after the first has the list.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    thread::spawn(move || println!("{}", list.len())).join().unwrap();
    // E0382: `list` was moved into the first thread
    let copy = list.clone();
    thread::spawn(move || println!("{}", copy[0])).join().unwrap();
}
