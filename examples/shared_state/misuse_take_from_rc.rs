//! What is shared belongs to no one closure: nothing is moved out of an `Fn` body's `Rc`.

use std::rc::Rc;

fn as_fn<F: Fn() -> usize>(f: F) -> F {
    f
}

fn main() {
    let list = Rc::new(vec![1, 2, 3]);
    let count = as_fn(move || {
        // E0507: `list` belongs to the closure
        let list = list;
        list.len()
    });
    println!("{}", count());
}
