//! A thread may outlive the function that starts it, so its closure borrows nothing.

use std::thread;

fn main() {
    let cities = vec![("Lisbon", 548), ("Hamburg", 1853)];
    // E0373: it borrows `cities`
    let sorted = || {
        let mut sorted = cities.clone();
        sorted.sort_by_key(|city| -city.1);
        sorted
    };
    let task = thread::spawn(sorted);
    println!("{}", task.join().unwrap()[0].0);
}
