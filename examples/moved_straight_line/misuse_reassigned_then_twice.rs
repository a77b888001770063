//! An assignment gives back one call, not two.

fn make(list: Vec<i32>) -> impl FnOnce() -> usize {
    move || list.into_iter().count()
}

fn main() {
    let mut task = make(vec![1, 2, 3]);
    println!("{}", task());
    task = make(vec![4]);
    println!("{}", task());
    // E0382: consumed since the assignment
    println!("{}", task());
}
