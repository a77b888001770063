//! Nothing can be inserted into a map captured under `Fn`.

use std::collections::HashMap;

fn as_fn<F: Fn()>(f: F) -> F {
    f
}

fn main() {
    let mut scores: HashMap<&str, i32> = HashMap::new();
    let score = as_fn(|| {
        // E0596: an `Fn` closure borrows nothing mutably
        scores.insert("ann", 1);
    });
    score();
}
