//! A thread may outlive the function whose list it reads.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    // E0373: it borrows `list`
    let thread = thread::spawn(|| println!("{}", list.len()));
    thread.join().unwrap();
}
