//! Threads that are joined at the end of a scope may borrow what lives longer than the scope.

use std::thread;

fn main() {
    let list = vec![1, 2, 3];
    let mut total = 0;
    thread::scope(|s| {
        s.spawn(|| {
            let sum: i32 = list.iter().sum();
            total += sum;
        });
        s.spawn(|| {
            let _ = &list;
        });
    });
    println!("{total}");
    println!("{}", list.len());
}
