//! A local is read by one reference and changed through another.

fn main() {
    let mut total = 0;
    let view = &total;
    // E0502: `view` is used below
    let change = &mut total;
    *change = 1;
    println!("{}", *view);
}
