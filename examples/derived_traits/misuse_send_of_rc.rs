//! A closure is `Send` when all that it captured is.

use std::rc::Rc;

fn sent<F: Fn() -> usize + Send>(f: F) -> usize {
    f()
}

fn main() {
    let list = Rc::new(vec![1, 2, 3]);
    let read = move || list.len();
    // E0277: `Rc` is not `Send`
    println!("{}", sent(read));
}
