//! An `Rc` counts its clones, so it is not `Copy`, and nor is a closure that owns one.

use std::rc::Rc;

fn copied<F: Fn() -> usize + Copy>(f: F) -> usize {
    f()
}

fn main() {
    let list = Rc::new(vec![1, 2, 3]);
    let read = move || list.len();
    // E0277: `Rc` is not `Copy`
    println!("{}", copied(read));
}
