//! A dropped closure cannot be handed over.

use std::collections::HashMap;

fn main() {
    let mut scores: HashMap<&str, Vec<i32>> = HashMap::new();
    let first = vec![1, 2];
    let make = || first;
    drop(make);
    // E0382: `make` was moved into `drop`
    scores.entry("ann").or_insert_with(make).push(3);
}
