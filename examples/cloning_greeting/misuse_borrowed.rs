//! Without `move` the closure borrows the greeting, and there is one `&mut` of it.

fn main() {
    let mut greeting = vec!["Hello"];
    let mut greet = |name: &'static str| {
        greeting.push(name);
        println!("{}", greeting.join(", "));
    };
    greet("Alfred");
    // E0277: `&mut Vec<&str>` is not `Clone`
    let mut second = greet.clone();
    second("Bruce");
}
