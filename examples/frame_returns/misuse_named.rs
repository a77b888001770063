//! With a name, it is the local that does not live long enough.

fn adder() -> impl Fn(i32) -> i32 {
    let amount = 5;
    let add = |to: i32| {
        // E0597: `amount` ends with `adder`
        to + amount
    };
    add
}

fn main() {
    println!("{}", adder()(1));
}
