//! A thread's closure owns what it reads: moved into it, or cloned before.

use std::thread;

fn run_in_thread<F: FnOnce() + Send + 'static>(task: F) {
    thread::spawn(task).join().unwrap();
}

fn main() {
    let list = vec![1, 2, 3];
    let copy = list.clone();
    run_in_thread(move || println!("{}", copy.len()));
    println!("{}", list[0]);
    let task = move || println!("{}", list.into_iter().sum::<i32>());
    run_in_thread(task);
    let number = 7;
    run_in_thread(move || println!("{number}"));
    println!("{number}");
}
