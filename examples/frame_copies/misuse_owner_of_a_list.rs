//! A closure that owns a list is not `Copy`.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || println!("{}", list.len());
    let other = count;
    other();
    // E0382: `count` was moved into `other`
    count();
}
