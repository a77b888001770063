//! One thread reads what another changes.

use std::thread;

fn main() {
    let mut total = 0;
    thread::scope(|s| {
        s.spawn(|| println!("{total}"));
        // E0502: the first thread may still run
        s.spawn(|| total += 1);
    });
    println!("{total}");
}
