//! A closure that was called has nothing left to insert.

use std::collections::HashMap;

fn main() {
    let mut scores: HashMap<&str, Vec<i32>> = HashMap::new();
    let first = vec![1, 2];
    let make = || first;
    let early = make();
    println!("{}", early.len());
    // E0382: `make` was consumed by its call
    scores.entry("ann").or_insert_with(make).push(3);
}
