//! A box does not keep the local alive.

fn adder() -> Box<dyn Fn(i32) -> i32> {
    let amount = 5;
    // E0373: it borrows `amount`
    let add = |to: i32| to + amount;
    let boxed: Box<dyn Fn(i32) -> i32> = Box::new(add);
    boxed
}

fn main() {
    println!("{}", adder()(1));
}
