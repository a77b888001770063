//! The list was dropped by the call.

fn main() {
    let list = vec![1, 2, 3];
    let discard = || drop(list);
    discard();
    // E0382: `list` was moved into `discard`
    println!("{}", list.len());
}
