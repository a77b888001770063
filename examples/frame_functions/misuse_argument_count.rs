//! A closure of one argument is called with two.

fn main() {
    let factor = 2;
    let double = |x: i32| factor * x;
    // E0057: it takes one argument
    double(2, 3);
}
