//! A closure that changes something through a reference has the reference for itself until its last call.

fn main() {
    let mut total = 0;
    let m = &mut total;
    let mut add = || *m += 1;
    add();
    add();
    println!("{}", *m);
    let mut reset = || *m = 0;
    reset();
    println!("{total}");
}
