//! A thread's closure owns what it reads.

use std::thread;

fn main() {
    let words = vec!["to", "be"];
    let say = move || words.join(" ");
    println!("{}", thread::spawn(say).join().unwrap());
}
