//! A closure that takes a list takes it from the frame; a new value, or a clone made before, is there.

fn main() {
    let mut list = vec![1, 2, 3];
    let spare = list.clone();
    let sum = || println!("{}", list.into_iter().sum::<i32>());
    sum();
    println!("{}", spare.len());
    list = vec![4];
    let count = move || println!("{}", list.len());
    count();
    count();
    for _ in 0..2 {
        drop(count);
        break;
    }
    println!("{}", spare.len());
}
