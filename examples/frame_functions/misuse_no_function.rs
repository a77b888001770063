//! A number is not called.

fn main() {
    let factor = 2;
    // E0618: `factor` is an `i32`
    factor(2);
}
