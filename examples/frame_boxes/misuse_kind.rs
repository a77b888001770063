//! A box of `Fn` for a closure that changes its capture.

fn main() {
    let mut count = 0;
    // E0525: it writes `count`
    let add = || count += 1;
    let task: Box<dyn Fn()> = Box::new(add);
    task();
}
