//! What can be called once does not go into a box of `FnMut`.

fn main() {
    let list = vec![1, 2, 3];
    // E0525: it moves `list` out of its environment
    let count = move || list.into_iter().count();
    let mut handler: Box<dyn FnMut() -> usize> = Box::new(count);
    println!("{}", handler());
}
