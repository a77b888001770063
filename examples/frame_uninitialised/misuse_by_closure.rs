//! A closure cannot give a local its first value.

fn main() {
    let mut total: i32;
    // E0381: `total` has no value
    let mut start = || total = 1;
    start();
}
