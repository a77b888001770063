//! The argument list is part of the closure's type.

fn main() {
    let answer = || 42;
    // E0057: it takes no argument
    println!("{}", answer(1));
}
