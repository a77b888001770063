//! Adding outside while the closure is to add again.

fn main() {
    let mut x = 1;
    let mut add = || x += 10;
    add();
    // E0503: `add` is called again below
    x += 1;
    add();
    println!("{x}");
}
