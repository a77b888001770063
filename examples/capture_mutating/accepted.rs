//! `x += 10` captures `x` by mutable reference; after the closure's last use `x` is free again.

fn main() {
    let mut x = 5;
    let mut add = || x += 10;
    add();
    add();
    println!("x = {x}");
}
