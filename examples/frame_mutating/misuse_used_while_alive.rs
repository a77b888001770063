//! `x` is printed while the closure that adds to it is still to be called.

fn main() {
    let mut x = 1;
    let mut add = || x += 10;
    // E0502: `add` is called below
    println!("{x}");
    add();
}
