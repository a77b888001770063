//! Invoking takes the thunk by value.

struct Thunk<R> {
    run: Box<dyn FnOnce() -> R + Send>,
}

fn main() {
    let list = vec![1, 2, 3];
    let thunk = Thunk { run: Box::new(move || list.into_iter().sum::<i32>()) };
    println!("{}", (thunk.run)());
    // E0382: the box was consumed by its call
    println!("{}", (thunk.run)());
}
