//! Two mutable references to one local.

fn main() {
    let mut total = 0;
    let first = &mut total;
    // E0499: `first` is used below
    let second = &mut total;
    *second = 1;
    *first = 2;
}
