//! A box that is replaced is dropped, and that uses its borrow.

fn main() {
    let mut count = 0;
    let show = || println!("{count}");
    let mut task: Box<dyn Fn()> = Box::new(show);
    task();
    // E0506: the first `task` is dropped below
    count = 1;
    let nothing = || {};
    let other: Box<dyn Fn()> = Box::new(nothing);
    task = other;
    task();
}
