//! The counter is read between two calls of the closure that changes it.

fn main() {
    let mut counter = 0;
    let delta = 2;
    let mut next = || counter += delta;
    next();
    // E0502: `next` is called again below
    println!("{counter}");
    next();
}
