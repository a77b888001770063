//! `or_insert_with` asks for `FnOnce`: it calls its closure at most once, and only for a missing key.

use std::collections::HashMap;

fn main() {
    let mut scores: HashMap<&str, Vec<i32>> = HashMap::new();
    let first = vec![1, 2];
    let make = || first;
    scores.entry("ann").or_insert_with(make).push(3);
    let unused = || panic!("never called");
    scores.entry("ann").or_insert_with(unused).push(4);
    println!("{}", scores["ann"].len());
}
