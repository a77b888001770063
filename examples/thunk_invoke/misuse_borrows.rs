//! A thunk may outlive the function that made it.

struct Thunk<R> {
    run: Box<dyn FnOnce() -> R + Send>,
}

impl<R> Thunk<R> {
    fn new<F: FnOnce() -> R + Send + 'static>(f: F) -> Self {
        Thunk { run: Box::new(f) }
    }
}

fn main() {
    let list = vec![1, 2, 3];
    // E0373: it borrows `list`
    let sum = || list.iter().sum::<i32>();
    println!("{}", (Thunk::new(sum).run)());
}
