//! What a boxed counter counted is read while the box is still there.

fn main() {
    let mut count = 0;
    let add = || count += 1;
    let mut task: Box<dyn FnMut()> = Box::new(add);
    task();
    // E0502: `task` is dropped at the end
    println!("{count}");
}
