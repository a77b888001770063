//! Pushing to a list that is not declared as mutable.

fn main() {
    let list = vec![1];
    // E0596: `list` is not `mut`
    let mut push = |item: i32| list.push(item);
    push(2);
}
