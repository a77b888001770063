//! A box erases what was captured and keeps the kind and the markers that were asked for.

fn run(mut handler: Box<dyn FnMut(i32) -> i32 + Send>) -> i32 {
    handler(1) + handler(2)
}

fn main() {
    let mut total = 0;
    let sum = move |n: i32| {
        total += n;
        total
    };
    println!("{}", run(Box::new(sum)));
    println!("{}", run(Box::new(|n| n * 10)));
    let list = vec![1, 2, 3];
    let once: Box<dyn FnOnce() -> usize> = Box::new(move || list.into_iter().count());
    println!("{}", once());
}
