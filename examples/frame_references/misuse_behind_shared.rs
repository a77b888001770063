//! Behind `&` nothing is assigned.

fn main() {
    let mut total = 0;
    let view = &total;
    // E0594: `view` is a shared reference
    *view = 1;
    total += 1;
    println!("{total}");
}
