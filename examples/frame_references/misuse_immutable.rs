//! A mutable reference to a local that is not declared as mutable.

fn main() {
    let total = 0;
    // E0596: `total` is not `mut`
    let m = &mut total;
    *m = 1;
}
