//! A closure is `Copy` or `Clone` as what it captured; each clone changes a list of its own.

fn main() {
    let amount = 5;
    let add = move |to: i32| println!("{}", to + amount);
    let other = add;
    add(1);
    other(2);
    let mut greeting = vec!["hello"];
    let mut greet = move |name: &'static str| {
        greeting.push(name);
        println!("{}", greeting.join(" "));
    };
    let mut spare = greet.clone();
    greet("Ann");
    greet("Bob");
    spare("Zoe");
}
