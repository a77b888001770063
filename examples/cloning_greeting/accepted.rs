//! A closure that owns its greeting can be cloned, and each clone has a greeting of its own.

fn main() {
    let mut greeting = vec!["Hello"];
    let greet = move |name: &'static str| {
        greeting.push(name);
        println!("{}", greeting.join(", "));
    };
    let mut first = greet.clone();
    let mut second = greet;
    first("Alfred");
    second("Bruce");
    first("Clark");
}
