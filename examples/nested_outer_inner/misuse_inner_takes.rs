//! An outer closure that is called again cannot give its only share to an inner one.

use std::sync::Arc;

fn as_fn<I, F: Fn(&'static str) -> I>(f: F) -> F {
    f
}

fn main() {
    let names = Arc::new(vec!["Ann", "Bob"]);
    let outer = as_fn(move |greeting| {
        // E0507: `names` belongs to the outer closure
        move || format!("{} {}", greeting, names.join(" and "))
    });
    println!("{}", outer("Hello")());
}
