//! A thunk is a box that is invoked once and may travel between threads.

use std::thread;

struct Thunk<R> {
    run: Box<dyn FnOnce() -> R + Send>,
}

impl<R> Thunk<R> {
    fn new<F: FnOnce() -> R + Send + 'static>(f: F) -> Self {
        Thunk { run: Box::new(f) }
    }

    fn invoke(self) -> R {
        (self.run)()
    }
}

fn main() {
    let list = vec![1, 2, 3];
    let sum = Thunk::new(move || list.into_iter().sum::<i32>());
    let fixed = Thunk::new(|| 36);
    let mut total = 0;
    for thunk in [sum, fixed] {
        total += thread::spawn(move || thunk.invoke()).join().unwrap();
    }
    println!("{total}");
}
