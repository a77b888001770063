//! The local is assigned while a reference to it is still to be read.

fn main() {
    let mut total = 0;
    let view = &total;
    let same = view;
    // E0506: `same` is used below
    total = 1;
    println!("{}", *same);
}
