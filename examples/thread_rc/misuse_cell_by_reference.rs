//! A reference crosses threads when what it points to may be shared, and a `Cell` may not.

use std::cell::Cell;

fn send<F: FnOnce() + Send>(f: F) {
    f();
}

fn main() {
    let count = Cell::new(0);
    let add = || count.set(count.get() + 1);
    // E0277: `Cell` is not `Sync`, so `&Cell` is not `Send`
    send(add);
    println!("{}", count.get());
}
