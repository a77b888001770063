//! Written at the `return`, a closure that borrows a local may outlive it.

fn adder() -> impl Fn(i32) -> i32 {
    let amount = 5;
    // E0373: it borrows `amount`
    |to| to + amount
}

fn main() {
    println!("{}", adder()(1));
}
