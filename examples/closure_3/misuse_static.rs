//! Moving a reference into a closure does not make what it points to live longer.

fn keep<F: Fn(&str) -> String + 'static>(f: F) -> Box<dyn Fn(&str) -> String> {
    Box::new(f)
}

fn main() {
    let names = vec!["Ann", "Bob"];
    // E0597: `names` dies with `main`
    let view = &names;
    let greet = move |greeting: &str| format!("{} {}", greeting, view.join(" and "));
    println!("{}", keep(greet)("Hello"));
}
