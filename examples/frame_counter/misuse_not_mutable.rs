//! A counter that is not declared as mutable.

fn main() {
    let counter = 0;
    // E0594: `counter` is not `mut`
    let mut next = || counter += 1;
    next();
}
