//! A closure captures a local that has no value yet.

fn main() {
    let total: i32;
    // E0381: `total` has no value
    let show = || println!("{total}");
    show();
}
