//! Two threads and one list.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    for _ in 0..2 {
        // E0382: moved in the previous round
        thread::spawn(move || println!("{}", list.len())).join().unwrap();
    }
}
