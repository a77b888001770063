//! The argument of a closure has one type.

fn main() {
    let factor = 2;
    let double = |x| factor * x;
    double(2);
    // E0308: the first call said `i32`
    double("two");
}
