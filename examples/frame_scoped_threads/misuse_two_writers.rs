//! Two threads change the same local.

use std::thread;

fn main() {
    let mut total = 0;
    thread::scope(|s| {
        s.spawn(|| total += 1);
        // E0499: the first thread may still run
        s.spawn(|| total += 2);
    });
    println!("{total}");
}
