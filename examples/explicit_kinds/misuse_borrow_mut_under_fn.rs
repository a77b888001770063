//! `Fn` gives the body `&self`: no method that writes.

fn as_fn<F: Fn(i32) -> usize>(f: F) -> F {
    f
}

fn main() {
    let mut list = vec![1, 2];
    let append = as_fn(move |n| {
        // E0596: an `Fn` closure borrows nothing mutably
        list.push(n);
        list.len()
    });
    println!("{}", append(3));
}
