//! A closure that moves its capture out can be called once, and an `FnMut` bound refuses it.

fn twice<F: FnMut() -> Vec<i32>>(mut f: F) -> usize {
    f().len() + f().len()
}

fn main() {
    let numbers = vec![0, 1, 2];
    // E0525: it moves `numbers` out of its environment
    let transform = || numbers.into_iter().map(|n| n * 10).collect::<Vec<i32>>();
    println!("{}", twice(transform));
}
