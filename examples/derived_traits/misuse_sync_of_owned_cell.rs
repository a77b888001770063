//! An owned `Cell` may be sent to another thread, and still not be shared between two.

use std::cell::Cell;

fn shared<F: Fn() -> i32 + Sync>(f: F) -> i32 {
    f()
}

fn main() {
    let cell = Cell::new(7);
    let read = move || cell.get();
    // E0277: `Cell` is not `Sync`
    println!("{}", shared(read));
}
