//! The box knows its kind and no better: a box of `FnMut` is not `Fn`.

fn twice<F: Fn(i32) -> i32>(f: F) -> i32 {
    f(1) + f(2)
}

fn main() {
    let handler: Box<dyn FnMut(i32) -> i32> = Box::new(|n| n * 10);
    // E0277: the box is `FnMut`
    println!("{}", twice(handler));
}
