//! A kind can be written down: the bound of a helper that returns its argument is the annotation.

fn as_fn<F: Fn(i32) -> i32>(f: F) -> F {
    f
}

fn as_fn_mut<F: FnMut(i32) -> i32>(f: F) -> F {
    f
}

fn as_fn_once<F: FnOnce(i32) -> usize>(f: F) -> F {
    f
}

fn main() {
    let offset = 3;
    let shift = as_fn(|n| n + offset);
    println!("{} {}", shift(1), shift(2));
    let mut total = 0;
    let mut sum = as_fn_mut(|n| {
        total += n;
        total
    });
    println!("{} {}", sum(1), sum(2));
    let list = vec![1, 2, 3];
    let finish = as_fn_once(move |n| list.into_iter().filter(|item| *item > n).count());
    println!("{}", finish(1));
}
