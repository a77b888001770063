//! Printing a number captures it by reference.

fn main() {
    let x = 5;
    let show = || println!("x = {x}");
    show();
    show();
    println!("and still {x}");
}
