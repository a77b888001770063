//! An outer closure that gives its only share away is `FnOnce`.

use std::sync::Arc;

fn main() {
    let names = Arc::new(vec!["Ann", "Bob"]);
    let outer = move |greeting: &'static str| move || format!("{} {}", greeting, names.join(" and "));
    let hello = outer("Hello");
    println!("{}", hello());
    // E0382: the first call gave `names` to `hello`
    let goodbye = outer("Goodbye");
    println!("{}", goodbye());
}
