//! Shared ownership between threads is `Arc`.

use std::sync::Arc;
use std::thread;

fn main() {
    let words = Arc::new(vec!["to", "be"]);
    let shared = Arc::clone(&words);
    let say = move || shared.join(" ");
    println!("{}", thread::spawn(say).join().unwrap());
    println!("{}", words.len());
}
