//! A task in a box cannot be duplicated to run it twice.

fn main() {
    let parts = vec!["one", "two"];
    let task: Box<dyn FnOnce() -> usize> = Box::new(move || parts.into_iter().count());
    // E0277: a boxed closure is not `Clone`
    let copy = Clone::clone(&task);
    println!("{} {}", task(), copy());
}
