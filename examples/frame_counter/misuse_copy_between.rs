//! The value of the counter is copied between two calls of the closure that changes it.

fn main() {
    let mut counter = 0;
    let mut next = || counter += 1;
    next();
    // E0503: `next` is called again below
    let before = counter;
    next();
    println!("{before}");
}
