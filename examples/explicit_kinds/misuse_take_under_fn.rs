//! `Fn` gives the body `&self`: nothing can be moved out.

fn as_fn<F: Fn() -> Vec<i32>>(f: F) -> F {
    f
}

fn main() {
    let list = vec![1, 2];
    let finish = as_fn(move || {
        // E0507: `list` belongs to the closure
        list
    });
    println!("{}", finish().len());
}
