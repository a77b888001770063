//! A task that ran is gone.

fn main() {
    let parts = vec!["one", "two"];
    let task: Box<dyn FnOnce() -> usize> = Box::new(move || parts.into_iter().count());
    println!("{}", task());
    // E0382: calling the box consumed it
    println!("{}", task());
}
