//! A closure that only reads a captured string borrows it: it is `Fn`, and the string stays usable.

fn main() {
    let title = String::from("closures");
    let length = || title.len();
    println!("{} {}", length(), length());
    let copy = length;
    println!("{} {}", title, copy());
}
