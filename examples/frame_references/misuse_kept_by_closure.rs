//! A closure puts one reference in the place of another: what the one borrowed, the other borrows then.

fn main() {
    let first = 10;
    let mut second = 2;
    let mut view = &first;
    println!("{view}");
    let other = &second;
    let mut look = || view = other;
    look();
    // E0506: `view` is `other` now
    second = 3;
    println!("{}", *view);
}
