//! A counter by mutable reference, a delta by reference: `FnMut`, called three times.

fn main() {
    let mut counter = 0;
    let delta = 2;
    let mut next = || {
        counter += delta;
        counter
    };
    println!("{}", next());
    println!("{}", next());
    println!("{}", next());
    println!("counter = {counter}");
}
