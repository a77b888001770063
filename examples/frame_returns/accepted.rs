//! A closure leaves its function when it owns what it uses.

fn adder(amount: i32) -> impl Fn(i32) -> i32 {
    move |to| to + amount
}

fn counter() -> impl FnMut() -> i32 {
    let mut count = 0;
    let next = move || {
        count += 1;
        count
    };
    next
}

fn main() {
    let add_five = adder(5);
    println!("{}", add_five(1));
    println!("{}", add_five(2));
    let mut next = counter();
    next();
    println!("{}", next());
}
