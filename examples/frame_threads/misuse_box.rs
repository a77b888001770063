//! A box says nothing of `Send`, so it stays in its thread.

use std::thread;

fn main() {
    let number = 7;
    let show = move || println!("{number}");
    let task: Box<dyn Fn()> = Box::new(show);
    // E0277: `dyn Fn()` is not `Send`
    thread::spawn(task).join().unwrap();
}
