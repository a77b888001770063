//! The call of a boxed `FnOnce` consumes the box.

fn main() {
    let list = vec![1, 2, 3];
    let sum = || println!("{}", list.into_iter().sum::<i32>());
    let task: Box<dyn FnOnce()> = Box::new(sum);
    task();
    // E0382: the first call consumed the box
    task();
}
