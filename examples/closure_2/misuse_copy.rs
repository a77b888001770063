//! A closure that owns a vector is not `Copy`.

fn twice<F: Fn(&str) -> String + Copy>(f: F) -> String {
    let copy = f;
    f("Hello") + ", " + &copy("goodbye")
}

fn main() {
    let names = vec!["Ann", "Bob"];
    let greet = move |greeting: &str| format!("{} {}", greeting, names.join(" and "));
    // E0277: `names` is a vector
    println!("{}", twice(greet));
}
