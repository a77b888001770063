//! A captured `&T` is `Send` when `T` is `Sync`.

use std::cell::Cell;

fn sent<F: Fn() -> i32 + Send>(f: F) -> i32 {
    f()
}

fn main() {
    let cell = Cell::new(7);
    let read = || cell.get();
    // E0277: `Cell` is not `Sync`
    println!("{}", sent(read));
}
