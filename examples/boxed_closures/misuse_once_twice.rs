//! A boxed `FnOnce` can be called, once.

fn main() {
    let list = vec![1, 2, 3];
    let once: Box<dyn FnOnce() -> usize> = Box::new(move || list.into_iter().count());
    println!("{}", once());
    // E0382: calling the box consumed it
    println!("{}", once());
}
