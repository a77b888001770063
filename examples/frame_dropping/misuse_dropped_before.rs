//! The list is dropped while a closure that reads it is still to be called.

fn main() {
    let list = vec![1, 2, 3];
    let show = || println!("{}", list.len());
    // E0505: `show` is called below
    drop(list);
    show();
}
