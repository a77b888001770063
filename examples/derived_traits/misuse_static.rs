//! A closure is `'static` when it borrows nothing.

fn kept<F: Fn() -> usize + 'static>(f: F) -> usize {
    f()
}

fn main() {
    let list = vec![1, 2, 3];
    // E0373: it borrows `list`
    let read = || list.len();
    println!("{}", kept(read));
}
