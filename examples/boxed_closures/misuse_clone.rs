//! A boxed closure is not `Clone`, whatever is in the box.

fn main() {
    let handler: Box<dyn Fn(i32) -> i32> = Box::new(|n| n * 10);
    println!("{}", handler(1));
    // E0277: a boxed closure is not `Clone`
    let other = Clone::clone(&handler);
    println!("{}", other(2));
}
