//! `move` of a reference copies the reference: the closure is `Copy` and the names stay with their owner.

fn main() {
    let names = vec!["Ann", "Bob"];
    let view = &names;
    let greet = move |greeting: &str| format!("{} {}", greeting, view.join(" and "));
    let copy = greet;
    println!("{}", greet("Hello"));
    println!("{}", copy("Goodbye"));
    println!("{}", names.len());
}
