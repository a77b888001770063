//! Two closures cannot both own the list.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || println!("{}", list.len());
    // E0382: `list` was moved into `count`
    let first = move || println!("{}", list[0]);
    count();
    first();
}
