//! Tasks that run once: `move` closures that own what they need, in boxes, run in the order they came.

fn main() {
    let mut tasks: Vec<Box<dyn FnOnce() -> String>> = Vec::new();
    let parts = vec!["one", "two"];
    tasks.push(Box::new(move || parts.into_iter().rev().collect::<Vec<_>>().join(" ")));
    let number = 3;
    tasks.push(Box::new(move || format!("three is {number}")));
    for task in tasks {
        println!("{}", task());
    }
}
