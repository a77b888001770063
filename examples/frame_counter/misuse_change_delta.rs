//! What a closure only reads may be read between its calls, but not changed.

fn main() {
    let mut counter = 0;
    let mut delta = 2;
    let mut next = || counter += delta;
    next();
    println!("{delta}");
    // E0506: `next` reads `delta` again below
    delta += 1;
    next();
    println!("{counter}");
}
