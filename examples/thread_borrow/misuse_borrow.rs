//! A thread may outlive the function that starts it.

use std::thread;

fn main() {
    let words = vec!["to", "be"];
    // E0373: it borrows `words`
    let say = || words.join(" ");
    println!("{}", thread::spawn(say).join().unwrap());
}
