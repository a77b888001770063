//! Without `mut` a local gets one value.

fn main() {
    let total;
    total = 1;
    println!("{total}");
    // E0384: `total` is not `mut`
    total = 2;
    println!("{total}");
}
