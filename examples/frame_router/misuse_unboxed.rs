//! Without boxes the handlers have different types.

fn main() {
    let factor = 6;
    let answer = move || println!("{}", factor * 7);
    let twice = move || println!("{}", factor * 2);
    // E0308: every closure has a type of its own
    let routes = vec![answer, twice];
    println!("{}", routes.len());
}
