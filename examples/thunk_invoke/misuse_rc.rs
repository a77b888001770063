//! A thunk that may travel owns nothing that may not.

use std::rc::Rc;

struct Thunk<R> {
    run: Box<dyn FnOnce() -> R + Send>,
}

fn main() {
    let list = Rc::new(vec![1, 2, 3]);
    let sum = move || list.iter().sum::<i32>();
    // E0277: `Rc` stays in its thread
    let thunk = Thunk { run: Box::new(sum) };
    println!("{}", (thunk.run)());
}
