//! A closure that reads the counter lives across one that changes it.

fn main() {
    let mut counter = 0;
    let show = || println!("{counter}");
    // E0502: `show` is called below
    let mut next = || counter += 1;
    next();
    show();
}
