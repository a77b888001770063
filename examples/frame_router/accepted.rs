//! A router owns its handlers, each in a box of its own; what a handler borrows is free when the router is gone.

type Handler<'a> = Box<dyn FnMut(&str) + 'a>;

fn main() {
    let mut visits = 0;
    let factor = 6;
    let welcome = |path: &str| println!("{path}: welcome");
    let first: Handler = Box::new(welcome);
    let answer = move |path: &str| println!("{path}: {}", factor * 7);
    let second: Handler = Box::new(answer);
    let count = |path: &str| {
        visits += 1;
        println!("{path}: {visits}");
    };
    let third: Handler = Box::new(count);
    let mut routes = vec![first, second, third];
    for route in &mut routes {
        route("/");
    }
    for route in &mut routes {
        route("/again");
    }
    drop(routes);
    println!("{visits}");
}
