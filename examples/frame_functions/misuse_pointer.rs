//! A closure with an environment is no function pointer.

fn main() {
    let factor = 2;
    let double = |x: i32| factor * x;
    // E0308: it captures `factor`
    let pointer: fn(i32) -> i32 = double;
    pointer(2);
}
