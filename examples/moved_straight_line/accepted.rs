//! One closure, one consuming call; a new closure under the same name is a new value.

fn main() {
    let list = vec![1, 2, 3];
    let count = move || list.into_iter().count();
    println!("{}", count());
    let list = vec![4, 5];
    let mut task = make(list);
    println!("{}", task());
    task = make(vec![6]);
    println!("{}", task());
}

fn make(list: Vec<i32>) -> impl FnOnce() -> usize {
    move || list.into_iter().count()
}
