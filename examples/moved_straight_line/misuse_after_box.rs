//! What was boxed is gone from its old name.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    let task: Box<dyn FnOnce() -> usize> = Box::new(count);
    println!("{}", task());
    // E0382: `count` was moved into the box
    println!("{}", count());
}
