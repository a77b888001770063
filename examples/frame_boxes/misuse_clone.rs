//! A boxed closure is not `Clone`.

fn main() {
    let word = "hello";
    let show = move || println!("{word}");
    let task: Box<dyn Fn()> = Box::new(show);
    // E0599: `dyn Fn()` is not `Clone`
    let other = task.clone();
    other();
}
