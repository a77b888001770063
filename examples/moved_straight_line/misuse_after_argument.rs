//! What was given to a function is gone.

fn run<F: FnOnce() -> usize>(f: F) -> usize {
    f()
}

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    println!("{}", run(count));
    // E0382: `count` was moved into `run`
    println!("{}", count());
}
