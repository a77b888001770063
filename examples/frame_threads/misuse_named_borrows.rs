//! With a name, the closure borrows all the same.

use std::thread;

fn main() {
    let mut count = 0;
    // E0373: it borrows `count`
    let add = || count += 1;
    thread::spawn(add).join().unwrap();
}
