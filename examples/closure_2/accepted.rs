//! `move` with an argument: the closure owns its names, reads them, and so is still `Fn` and `Clone`.

fn main() {
    let names = vec!["Ann", "Bob"];
    let greet = move |greeting: &str| format!("{} {}", greeting, names.join(" and "));
    println!("{}", greet("Hello"));
    println!("{}", greet("Goodbye"));
    let other = greet.clone();
    drop(greet);
    println!("{}", other("Still here:"));
}
