//! `Rc` counts without a lock, so it stays in its thread, and so does a closure that owns one.

use std::rc::Rc;
use std::thread;

fn main() {
    let words = Rc::new(vec!["to", "be"]);
    let say = move || words.join(" ");
    // E0277: `Rc` is not `Send`
    let task = thread::spawn(say);
    println!("{}", task.join().unwrap());
}
