//! A closure that calls an `FnOnce` is `FnOnce`.

fn main() {
    let list = vec![1, 2, 3];
    let sum = || list.into_iter().sum::<i32>();
    let show = || println!("{}", sum());
    show();
    // E0382: the first call consumed `show`, and `sum` with it
    show();
}
