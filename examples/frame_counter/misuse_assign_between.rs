//! The counter is reset between two calls of the closure that borrows it.

fn main() {
    let mut counter = 0;
    let mut next = || counter += 1;
    next();
    // E0506: `next` is called again below
    counter = 0;
    next();
    println!("{counter}");
}
