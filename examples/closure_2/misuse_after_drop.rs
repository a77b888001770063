//! A closure that owns a vector is not `Copy`: dropping it takes it away.

fn main() {
    let names = vec!["Ann", "Bob"];
    let greet = move |greeting: &str| format!("{} {}", greeting, names.join(" and "));
    drop(greet);
    // E0382: `greet` was moved into `drop`
    println!("{}", greet("Hello"));
}
