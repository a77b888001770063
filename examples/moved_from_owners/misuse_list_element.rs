//! Each task of a list runs once.

fn main() {
    let tasks: Vec<Box<dyn FnOnce() -> usize>> = vec![Box::new(|| 1), Box::new(|| 2)];
    for task in tasks {
        println!("{}", task());
        // E0382: `task` was consumed by its call
        println!("{}", task());
    }
}
