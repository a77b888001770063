//! A clone borrows what its original borrows.

fn main() {
    let mut total = 0;
    let show = || println!("{total}");
    #[allow(dropping_copy_types)]
    let other = show.clone();
    drop(show);
    // E0506: `other` is called below
    total = 1;
    other();
}
