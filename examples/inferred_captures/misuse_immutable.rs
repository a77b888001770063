//! `counter` is a `let` without `mut`, in a closure as outside of it.

fn main() {
    let counter = 0;
    // E0594: it is not declared as mutable
    let mut next = || counter += 1;
    next();
}
