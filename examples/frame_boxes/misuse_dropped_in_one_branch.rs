//! A box that only one branch drops still has its borrow after it.

fn main() {
    let early = std::env::args().any(|word| word == "--early");
    let mut count = 0;
    let show = || println!("{count}");
    let task: Box<dyn Fn()> = Box::new(show);
    if early {
        drop(task);
    }
    // E0506: unless `early`, `task` is dropped at the end
    count = 1;
    println!("{count}");
}
