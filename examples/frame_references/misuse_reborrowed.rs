//! A reference is used while what was borrowed again from it is still to be used.

fn main() {
    let mut total = 0;
    let first = &mut total;
    let again = &mut *first;
    // E0506: `again` is used below
    *first = 1;
    *again = 2;
    println!("{total}");
}
