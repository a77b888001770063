//! What is behind the reference is read while a closure has it for itself.

fn main() {
    let mut total = 0;
    let m = &mut total;
    let mut add = || *m += 1;
    add();
    // E0501: `add` is called again below
    println!("{}", *m);
    add();
}
