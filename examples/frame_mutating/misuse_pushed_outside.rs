//! Pushing outside while the closure is to push again.

fn main() {
    let mut list = vec![1];
    let mut push = |item: i32| list.push(item);
    push(2);
    // E0499: `push` is called again below
    list.push(3);
    push(4);
}
