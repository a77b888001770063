//! A method that changes its receiver borrows it mutably, also in a `move` closure.

fn main() {
    let list = vec![1];
    let mut push = move || {
        // E0596: `list` is not declared as mutable
        list.push(2);
    };
    push();
}
