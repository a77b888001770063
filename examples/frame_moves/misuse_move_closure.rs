//! A `move` closure owns what it only reads.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || println!("{}", list.len());
    count();
    // E0382: `list` was moved into `count`
    println!("{}", list.len());
}
