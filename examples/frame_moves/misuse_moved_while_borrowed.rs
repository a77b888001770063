//! The list moves on while a closure that reads it is still to be called.

fn main() {
    let list = vec![1, 2, 3];
    let count = || println!("{}", list.len());
    // E0505: `count` is called below
    let other = list;
    count();
    println!("{}", other.len());
}
