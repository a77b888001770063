//! A closure that owns a closure that borrows a local borrows it as well.

fn kept<F: Fn() -> usize + 'static>(f: F) -> usize {
    f()
}

fn main() {
    let list = vec![1, 2, 3];
    // E0373: it borrows `list`
    let inner = || list.len();
    let outer = move || inner() + 1;
    println!("{}", kept(outer));
}
