//! An outer closure that makes inner ones: each inner closure gets its own share of the names.

use std::sync::Arc;

fn main() {
    let names = Arc::new(vec!["Ann", "Bob"]);
    let outer = move |greeting: &'static str| {
        let names = Arc::clone(&names);
        move |mark: &str| format!("{} {}{}", greeting, names.join(" and "), mark)
    };
    let hello = outer("Hello");
    let goodbye = outer("Goodbye");
    println!("{}", hello("!"));
    println!("{}", goodbye("."));
    println!("{}", hello("?"));
}
