//! A boxed closure is not `Clone`.

fn cloned<T: Clone>(value: &T) -> T {
    value.clone()
}

fn main() {
    let word = "hello";
    let show = move || println!("{word}");
    let task: Box<dyn Fn()> = Box::new(show);
    // E0277: `dyn Fn()` is not `Clone`
    let other = cloned(&task);
    other();
}
