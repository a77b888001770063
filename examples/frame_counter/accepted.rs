//! What a closure borrows is free again after its last call: the counter is read, assigned, borrowed anew.

fn main() {
    let mut counter = 0;
    let delta = 2;
    let mut next = || {
        counter += delta;
        println!("{counter}");
    };
    next();
    next();
    println!("{delta}");
    next();
    println!("{counter}");
    counter = 10;
    let mut back = || counter -= 1;
    back();
    println!("{counter}");
}
