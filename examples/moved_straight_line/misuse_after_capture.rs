//! What another closure owns is gone from its old name.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    let report = move || format!("{} left", count());
    println!("{}", report());
    // E0382: `count` was moved into `report`
    println!("{}", count());
}
