//! Calling a closure that changes what it captured changes the closure.

fn main() {
    let mut counter = 0;
    let next = || counter += 1;
    // E0596: `next` is not `mut`
    next();
}
