//! `Fn` gives the body `&self`: no assignment.

fn as_fn<F: Fn(i32) -> i32>(f: F) -> F {
    f
}

fn main() {
    let mut total = 0;
    let sum = as_fn(|n| {
        // E0594: an `Fn` closure assigns nothing it captured
        total += n;
        total
    });
    println!("{}", sum(1));
}
