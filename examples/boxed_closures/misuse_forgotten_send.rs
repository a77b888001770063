//! A marker that was not asked for is forgotten: the box is not `Send`, though its closure was.

fn sent<F: Fn() -> i32 + Send>(f: F) -> i32 {
    f()
}

fn main() {
    let handler: Box<dyn Fn() -> i32> = Box::new(|| 42);
    // E0277: `dyn Fn() -> i32` promises no `Send`
    println!("{}", sent(handler));
}
